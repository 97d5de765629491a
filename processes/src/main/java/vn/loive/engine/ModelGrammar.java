package vn.loive.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.loive.shared.Refusal;

/**
 * What the portal's own models are made of: which parts stand in which, with which attributes, and what their values and
 * texts are like. A model may have nothing else at any place.
 */
final class ModelGrammar {
    private static final String FILE = "file";
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+\\.\\w+)\\(.*");

    /** A place in a model: the way to it from the outermost element, such as {@code …/bpmn:process/bpmn:userTask}. */
    private static final class Place {
        private final Map<String, Set<String>> attributes = new HashMap<>();
        private final Set<String> texts = new HashSet<>();
        private @Nullable Set<String> always;

        void learn(String name, Element element) {
            Map<String, String> values = ModelNames.attributes(element);
            values.forEach((attribute, value) -> attributes
                    .computeIfAbsent(attribute, key -> new HashSet<>())
                    .add(ModelValue.ofAttribute(name, attribute, value)));
            if (always == null) {
                always = new TreeSet<>(values.keySet());
            }
            always.retainAll(values.keySet());
            if (!text(element).isEmpty()) {
                texts.add(ModelValue.ofText(name, text(element)));
            }
        }
    }

    private static final ModelGrammar OWN = ofTheOwnModels();

    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> calls = new HashSet<>();

    private ModelGrammar() {}

    /** That of the models that come with this release. */
    static ModelGrammar own() {
        return OWN;
    }

    private static ModelGrammar ofTheOwnModels() {
        ModelGrammar grammar = new ModelGrammar();
        Models.named(".bpmn").forEach(name -> grammar.learn(read(name).root(), ""));
        return grammar;
    }

    private static ModelXml read(String resource) {
        try {
            return ModelXml.read(Models.content(resource));
        } catch (SAXException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }

    private void learn(Element element, String outer) {
        String name = ModelNames.of(element).orElseThrow();
        String path = outer + "/" + name;
        places.computeIfAbsent(path, key -> new Place()).learn(name, element);
        ModelNames.attributes(element).values().forEach(this::learnCall);
        learnCall(text(element));
        ModelXml.children(element).forEach(child -> learn(child, path));
    }

    private void learnCall(String value) {
        Matcher call = CALL.matcher(value);
        if (call.matches()) {
            calls.add(call.group(1));
        }
    }

    /** The text of an element that holds no other; whoever puts one beside others has no text that counts. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(node instanceof Element ? "" : node.getNodeValue());
        }
        return text.toString().strip();
    }

    /** The elements that the own models use, and their attributes as {@code element@attribute}, wherever they stand. */
    Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        places.forEach((path, place) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            words.add(name);
            place.attributes.keySet().forEach(attribute -> words.add(name + "@" + attribute));
        });
        return words;
    }

    /** All in a model that the own ones do not have at that place. */
    Collection<Refusal> findings(ModelXml model) {
        List<Refusal> findings = new ArrayList<>();
        check(model.root(), "", findings);
        return new LinkedHashSet<>(findings);
    }

    private void check(Element element, String outer, List<Refusal> findings) {
        String name = ModelNames.of(element).orElse("");
        String path = outer + "/" + name;
        Place place = places.get(path);
        if (place == null) {
            findings.add(refusal("model-part-not-allowed", shown(element.getNodeName())));
            return;
        }
        String id = element.hasAttribute("id") ? element.getAttribute("id") : name;
        Map<String, String> values = ModelNames.attributes(element);
        values.forEach((attribute, value) -> {
            Set<String> known = place.attributes.get(attribute);
            if (known == null) {
                findings.add(refusal("model-attribute-not-allowed", shown(attribute), shown(id)));
            } else if (!known.contains(ModelValue.ofAttribute(name, attribute, value))) {
                findings.add(value(id, attribute, value));
            }
        });
        Objects.requireNonNull(place.always).stream()
                .filter(attribute -> !values.containsKey(attribute))
                .forEach(attribute -> findings.add(refusal("model-attribute-missing", attribute, shown(id))));
        String text = text(element);
        if (place.texts.isEmpty() ? !text.isEmpty() : !place.texts.contains(ModelValue.ofText(name, text))) {
            findings.add(value(id, name, text));
        }
        ModelXml.children(element).forEach(child -> check(child, path, findings));
    }

    private Refusal value(String id, String at, String value) {
        if (!value.contains("{")) {
            return refusal("model-value-not-allowed", shown(value), at, shown(id));
        }
        Matcher call = CALL.matcher(value);
        return call.matches() && !calls.contains(call.group(1))
                ? refusal("model-unknown-call", shown(call.group(1)))
                : refusal("model-expression-not-allowed", shown(value), shown(id));
    }

    private static Refusal refusal(String code, Object... details) {
        return Refusal.of(code, FILE, details);
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
