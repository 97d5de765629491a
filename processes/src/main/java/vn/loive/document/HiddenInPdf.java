package vn.loive.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Takes out of a PDF's pages what hides in their parts: notes on their making, actions, files elsewhere, where a photograph was taken. */
final class HiddenInPdf {
    private static final Set<String> KINDS =
            Set.of("Metadata", "Action", "Filespec", "F", "EmbeddedFile", "Annot", "Outlines", "StructTreeRoot");
    private static final Set<String> DOES = Set.of(
            "JavaScript",
            "Launch",
            "URI",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Named");

    /** Of a drawing or picture: what programs keep for themselves, and other documents to be drawn instead. */
    private static final List<COSName> PRIVATE = List.of(
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("Ref"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("Alternates"));

    /** A stream whose content lies in another file. */
    private static final List<COSName> ELSEWHERE =
            List.of(COSName.F, COSName.getPDFName("FFilter"), COSName.getPDFName("FDecodeParms"));

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HiddenInPdf() {}

    static void takeOut(COSDictionary root) throws IOException {
        HiddenInPdf search = new HiddenInPdf();
        search.visit(root);
        while (!search.open.isEmpty()) {
            search.look(search.open.pop());
        }
    }

    private void visit(COSBase item) {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            open.push(value);
        }
    }

    private void look(COSBase item) throws IOException {
        if (item instanceof COSArray array) {
            array.forEach(this::visit);
        } else if (item instanceof COSDictionary dictionary) {
            clean(dictionary);
            dictionary.getValues().forEach(this::visit);
        }
    }

    private static void clean(COSDictionary dictionary) throws IOException {
        List<COSName> hidden = dictionary.entrySet().stream()
                .filter(entry -> isHidden(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        hidden.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream stream) {
            PRIVATE.forEach(stream::removeItem);
            ELSEWHERE.forEach(stream::removeItem);
            forgetCamera(stream);
        }
    }

    private static boolean isHidden(COSBase item) {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        return value instanceof COSDictionary dictionary
                && (KINDS.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)))
                        || DOES.contains(String.valueOf(dictionary.getNameAsString(COSName.S))));
    }

    private static void forgetCamera(COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || !isJpeg(stream)) {
            return;
        }
        byte[] jpeg;
        try (InputStream raw = stream.createRawInputStream()) {
            jpeg = raw.readAllBytes();
        }
        byte[] kept = JpegSegments.withoutNotes(jpeg);
        if (kept.length != jpeg.length) {
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(kept);
            }
        }
    }

    private static boolean isJpeg(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.DCT_DECODE.equals(only) || COSName.DCT_DECODE_ABBREVIATION.equals(only);
    }
}
