package vn.loive.engine;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A model's file as plain XML in UTF-8: read without anything that lies outside of it, its texts whole. */
final class ModelXml {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Far more than the portal's own models need; whatever walks through the elements goes no deeper. */
    private static final String DEEPEST = "30";

    /** What a step says about its neighbours and to engineers does not make it another one. */
    private static final Set<String> BESIDE = Set.of("incoming", "outgoing", "documentation");

    /** What is compared beside the parts: what a part refers to, and who is said to have it. */
    private static final Set<String> AROUND = Set.of("process", "message", "collaboration");

    private final Element root;

    private ModelXml(Element root) {
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @throws SAXException when it is no plain XML in UTF-8; when it has a document type, the message names {@code DOCTYPE}
     */
    static ModelXml read(byte[] file) throws SAXException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Document document = builder.parse(new InputSource(new StringReader(text(file))));
            refuseOddities(document);
            return new ModelXml(document.getDocumentElement());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML reader of this server cannot be used", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        // the JDK's own, whose limits are known; the server may have another one
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        // a text that a comment or CDATA cuts in two is one text for the engine, so it is one here
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setAttribute("jdk.xml.elementAttributeLimit", DEEPEST);
        return factory;
    }

    private static String text(byte[] file) throws SAXException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SAXException("not UTF-8", e);
        }
    }

    private static void refuseOddities(Document document) throws SAXException {
        String encoding = document.getXmlEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new SAXException("says that it is not UTF-8");
        }
        if (!"1.0".equals(document.getXmlVersion())) {
            throw new SAXException("another version of XML");
        }
        refuseInstructions(document);
    }

    private static void refuseInstructions(Node node) throws SAXException {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw new SAXException("a processing instruction");
            }
            refuseInstructions(child);
        }
    }

    /** Says nothing on the server's console; the exception says it all. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // what is only odd is found by the checks
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    Element root() {
        return root;
    }

    boolean isBpmn() {
        return BPMN.equals(root.getNamespaceURI()) && "definitions".equals(root.getLocalName());
    }

    /** Every element, the outer before the inner. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        children(element).forEach(child -> collect(child, all));
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The elements of BPMN with one of some names. */
    List<Element> named(Set<String> names) {
        return all().stream()
                .filter(element -> BPMN.equals(element.getNamespaceURI()) && names.contains(element.getLocalName()))
                .toList();
    }

    /** Steps, events, gateways and the ways between them, by their ids. */
    Map<String, Element> parts() {
        Map<String, Element> parts = new LinkedHashMap<>();
        all().stream().filter(ModelXml::isPart).forEach(part -> parts.put(part.getAttribute("id"), part));
        return parts;
    }

    /** All of which a change is told, by ids: the parts and what stands around them. */
    Map<String, Element> compared() {
        Map<String, Element> compared = parts();
        named(AROUND).forEach(element -> compared.put(element.getAttribute("id"), element));
        return compared;
    }

    static boolean isPart(Element element) {
        String name = String.valueOf(element.getLocalName());
        return BPMN.equals(element.getNamespaceURI())
                && (name.endsWith("Task")
                        || name.equals("task")
                        || name.endsWith("Gateway")
                        || name.endsWith("Event")
                        || name.equals("subProcess")
                        || name.equals("callActivity")
                        || name.equals("sequenceFlow"));
    }

    /** What makes a part what it is, as one text: two that are written alike do alike. */
    static String signature(Element element) {
        StringBuilder text = new StringBuilder();
        write(element, text);
        return text.toString();
    }

    private static void write(Element element, StringBuilder text) {
        text.append('<').append(element.getNamespaceURI()).append(element.getLocalName());
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNamespaceURI() + attribute.getLocalName(), attribute.getNodeValue());
        }
        text.append(attributes).append('>');
        for (Element child : children(element)) {
            if (!BESIDE.contains(child.getLocalName()) && !isPart(child)) {
                write(child, text);
            }
        }
        if (children(element).isEmpty()) {
            text.append(element.getTextContent().strip());
        }
        text.append("</>");
    }
}
