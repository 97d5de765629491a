package vn.loive.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The namespaces that a model may use, each by its usual prefix. */
final class ModelNames {
    /** By the prefix under which a model is written down. */
    static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "bpmn",
            ModelXml.BPMN,
            "bpmndi",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "camunda",
            ModelXml.CAMUNDA,
            "dc",
            "http://www.omg.org/spec/DD/20100524/DC",
            "di",
            "http://www.omg.org/spec/DD/20100524/DI",
            "xsi",
            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI));

    private ModelNames() {}

    /** A name with the usual prefix of its namespace; empty in any other namespace. */
    static Optional<String> of(@Nullable String namespace, String local) {
        return NAMESPACES.entrySet().stream()
                .filter(known -> known.getValue().equals(namespace))
                .findFirst()
                .map(known -> known.getKey() + ":" + local);
    }

    static Optional<String> of(Element element) {
        return of(element.getNamespaceURI(), element.getLocalName());
    }

    /** The values of an element's attributes by their names; one of an unknown namespace keeps its own, in braces. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute), attribute.getNodeValue());
            }
        }
        return attributes;
    }

    private static String name(Node attribute) {
        String namespace = attribute.getNamespaceURI();
        String local = attribute.getLocalName();
        return namespace == null ? local : of(namespace, local).orElse("{" + namespace + "}" + local);
    }
}
