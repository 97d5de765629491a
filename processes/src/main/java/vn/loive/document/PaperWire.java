package vn.loive.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * What the portal and the process of the decoders say to each other: kind and content of a file, and what became of it.
 * No name goes there, and what comes back is believed only as far as it is one of the known answers and not too long.
 */
final class PaperWire {
    /** The decoder is ready for its first file. */
    static final int READY = 'r';

    private static final int DONE = 'd';
    private static final int REFUSED = 'n';
    private static final int WHOLE = 'i';

    /** What a file of ten megabytes may become. */
    private static final int LONGEST = 48 * 1024 * 1024;

    private static final int MOST_DETAILS = 3;

    private static final Set<String> REFUSALS = Set.of(
            "heic-not-taken",
            "picture-too-large",
            "picture-broken",
            "pdf-locked",
            "pdf-broken",
            "pdf-too-long",
            "pdf-too-heavy");

    private PaperWire() {}

    static void send(Paper paper, DataOutputStream out) throws IOException {
        out.writeUTF(paper.type().name());
        content(paper.content(), out);
    }

    /** A file without its name. */
    static Paper receive(DataInputStream in) throws IOException {
        return new Paper("", type(in), content(in, AttachmentRules.MOST_BYTES));
    }

    static void answer(Result<Paper> result, DataOutputStream out) throws IOException {
        if (result instanceof Result.Done<Paper> done) {
            out.writeByte(DONE);
            send(done.value(), out);
        } else if (result instanceof Result.Refused<Paper> refused) {
            Refusal first = refused.refusals().get(0);
            out.writeByte(REFUSED);
            out.writeUTF(first.code());
            out.writeByte(first.details().size());
            for (Object detail : first.details()) {
                out.writeByte(detail instanceof Integer ? WHOLE : 'l');
                out.writeLong(((Number) detail).longValue());
            }
        } else {
            throw new IOException("no such answer");
        }
        out.flush();
    }

    /** What became of a file that was sent. */
    static Result<Paper> answered(Paper sent, DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == DONE) {
            AcceptedType type = type(in);
            return Result.done(sent.as(type, content(in, LONGEST)));
        }
        String code = in.readUTF();
        int count = in.readUnsignedByte();
        if (kind != REFUSED || !REFUSALS.contains(code) || count > MOST_DETAILS) {
            throw new IOException("an answer that no decoder gives");
        }
        List<Object> details = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean whole = in.readByte() == WHOLE;
            long value = in.readLong();
            details.add(whole ? (Object) (int) value : (Object) value);
        }
        return AttachmentRules.refused(code, details.toArray());
    }

    private static AcceptedType type(DataInputStream in) throws IOException {
        try {
            return AcceptedType.valueOf(in.readUTF());
        } catch (IllegalArgumentException unknown) {
            throw new IOException("an unknown kind of file", unknown);
        }
    }

    private static void content(byte[] content, DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    private static byte[] content(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("longer than is taken");
        }
        return in.readNBytes(length);
    }
}
