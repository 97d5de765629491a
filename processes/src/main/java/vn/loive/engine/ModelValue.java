package vn.loive.engine;

import java.util.Set;
import java.util.regex.Pattern;

/** What a value in a model is like: two that are alike may stand in each other's place. */
final class ModelValue {
    private static final Set<String> IDS =
            Set.of("id", "sourceRef", "targetRef", "attachedToRef", "processRef", "messageRef", "bpmnElement");
    private static final Set<String> ID_TEXTS = Set.of("bpmn:incoming", "bpmn:outgoing", "bpmn:flowNodeRef");
    private static final Set<String> NUMBERS = Set.of("x", "y", "width", "height");
    /** A message's name is what the portal calls it by, and a parameter's name is what expressions call it by. */
    private static final Set<String> NAMED_FOR_THE_PORTAL = Set.of("bpmn:message", "camunda:inputParameter");

    private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w-]{0,99}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}(\\.\\d{1,6})?");
    private static final Pattern FOR_PEOPLE = Pattern.compile("[^\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}{}]{0,200}");
    private static final Pattern LONG_FOR_PEOPLE = Pattern.compile("[^\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}{}]{0,1000}");
    /** A word in an expression, such as a step's or an outcome's. */
    private static final Pattern WORD = Pattern.compile("'[A-Za-z-]{1,40}'");

    private ModelValue() {}

    /** What an attribute's value is like. */
    static String ofAttribute(String element, String attribute, String value) {
        if (IDS.contains(attribute)) {
            return like(ID, value, "an id");
        }
        if (NUMBERS.contains(attribute)) {
            return like(NUMBER, value, "a number");
        }
        return attribute.equals("name") && !NAMED_FOR_THE_PORTAL.contains(element)
                ? like(FOR_PEOPLE, value, "for people")
                : words(value);
    }

    /** What an element's text is like. */
    static String ofText(String element, String value) {
        if (ID_TEXTS.contains(element)) {
            return like(ID, value, "an id");
        }
        return element.equals("bpmn:documentation") ? like(LONG_FOR_PEOPLE, value, "for people") : words(value);
    }

    private static String like(Pattern pattern, String value, String kind) {
        // what is not like it is like nothing but itself, and no model of the portal has it
        return pattern.matcher(value).matches() ? kind : "not " + kind + ": " + value;
    }

    private static String words(String value) {
        return WORD.matcher(value).replaceAll("'*'");
    }
}
