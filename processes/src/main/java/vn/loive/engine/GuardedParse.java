package vn.loive.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The engine's own reading of a model, each time that it reads one, also one that was deployed long ago: before it makes
 * anything of it, every element and attribute, as the engine sees them, must be one that the portal's own models use.
 */
final class GuardedParse extends BpmnParse {
    private static final Set<String> KNOWN = ModelGrammar.own().vocabulary();
    private static final int DEEPEST = 30;

    /** What the schema of BPMN adds by itself where a model is silent; the engine makes nothing of it. */
    private static final Set<String> BY_THE_SCHEMA = Set.of(
            "typeLanguage",
            "expressionLanguage",
            "isClosed",
            "processType",
            "textFormat",
            "parallelMultiple",
            "startQuantity",
            "completionQuantity",
            "implementation",
            "isForCompensation",
            "gatewayDirection",
            "eventGatewayType",
            "instantiate",
            "isInterrupting",
            "cancelActivity",
            "triggeredByEvent");

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        check(rootElement, 0);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    private void check(Element element, int depth) {
        Optional<String> name = ModelNames.of(element.getUri(), element.getTagName());
        if (depth > DEEPEST || name.filter(KNOWN::contains).isEmpty()) {
            addError("The portal's models have no " + element.getTagName(), element);
            return;
        }
        for (String key : element.attributes()) {
            if (!isDeclaration(key)
                    && !BY_THE_SCHEMA.contains(key)
                    && !KNOWN.contains(name.get() + "@" + attribute(key))) {
                addError("The portal's models have no " + key, element);
            }
        }
        element.elements().forEach(inner -> check(inner, depth + 1));
    }

    private static boolean isDeclaration(String key) {
        return key.equals("xmlns") || key.startsWith("xmlns:");
    }

    /** The engine writes an attribute's namespace before its name. */
    private static String attribute(String key) {
        int end = key.lastIndexOf(':');
        return end < 0
                ? key
                : ModelNames.of(key.substring(0, end), key.substring(end + 1)).orElse(key);
    }
}
