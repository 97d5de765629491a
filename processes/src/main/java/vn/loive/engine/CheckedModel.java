package vn.loive.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A model as it is deployed: what was checked, written anew, and nothing of the file beside it. Models with the same content
 * have the same bytes, however they were written.
 *
 * @param text the model
 * @param digest its SHA-256
 */
public record CheckedModel(String text, String digest) {
    /** Writes a model down that the grammar has found nothing in. */
    static CheckedModel of(ModelXml model) {
        byte[] bytes = write(model);
        try {
            ModelXml again = ModelXml.read(bytes);
            if (!ModelGrammar.own().findings(again).isEmpty() || !Arrays.equals(write(again), bytes)) {
                throw new IllegalArgumentException("A model that reads otherwise than it was checked");
            }
        } catch (SAXException e) {
            throw new IllegalArgumentException("A model that cannot be written down", e);
        }
        return new CheckedModel(new String(bytes, StandardCharsets.UTF_8), digest(bytes));
    }

    /** Whether bytes are a model as this class writes it, with nothing in it that the own models do not have. */
    static boolean isOne(byte[] bytes) {
        try {
            ModelXml model = ModelXml.read(bytes);
            return ModelGrammar.own().findings(model).isEmpty()
                    && Arrays.equals(of(model).bytes(), bytes);
        } catch (SAXException | IllegalArgumentException e) {
            return false;
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(ModelXml model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // the JDK's own, so that the bytes are the same on every server
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(model.root(), writer, "\n");
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A model cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Element element, XMLStreamWriter writer, String indent) throws XMLStreamException {
        boolean outermost = indent.length() == 1;
        String text = ModelGrammar.text(element);
        boolean empty = text.isEmpty() && ModelXml.children(element).isEmpty();
        if (!outermost) {
            writer.writeCharacters(indent);
        }
        String name = ModelNames.of(element).orElseThrow(() -> new IllegalArgumentException(element.getNodeName()));
        if (empty) {
            writer.writeEmptyElement(name);
        } else {
            writer.writeStartElement(name);
        }
        if (outermost) {
            for (Map.Entry<String, String> known : ModelNames.NAMESPACES.entrySet()) {
                writer.writeNamespace(known.getKey(), known.getValue());
            }
        }
        for (Map.Entry<String, String> attribute :
                ModelNames.attributes(element).entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        writer.writeCharacters(text);
        for (Element child : ModelXml.children(element)) {
            write(child, writer, indent + "  ");
        }
        if (!empty) {
            if (text.isEmpty()) {
                writer.writeCharacters(indent);
            }
            writer.writeEndElement();
        }
    }
}
