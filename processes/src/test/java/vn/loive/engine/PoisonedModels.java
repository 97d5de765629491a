package vn.loive.engine;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One of the portal's own models, poisoned in all the ways by which somebody could make it do more. */
final class PoisonedModels {
    private static final String SECOND = "xmlns:activiti=\"http://activiti.org/bpmn\" id=\"";
    private static final String PLACE = "camunda:expression=\"${freePlace.forApplication(application)}\"";
    private static final String USER = "<bpmn:userTask id=\"ReviewAtCommune\"";
    private static final String IO = "<camunda:inputOutput>";
    private static final String SIGN = "${outcome == 'sign'}";
    private static final String DUE = "${stepClock.due('ReviewAtCommune', application)}";
    private static final String TIMER = "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${due}</bpmn:timeDate>";
    private static final String CODE = "''.getClass().forName('vn.loive.engine.Poison').newInstance().strike()";
    private static final String FLOW_END = "</bpmn:process>";

    /**
     * A poisoned model.
     *
     * @param what what is wrong with it
     */
    record Poisoned(String what, byte[] file) {
        @Override
        public String toString() {
            return what;
        }
    }

    private final List<Poisoned> all = new ArrayList<>();

    private PoisonedModels() {}

    static List<Poisoned> all() {
        PoisonedModels models = new PoisonedModels();
        models.secondNamespace();
        models.cutExpressions();
        models.expressions();
        models.listeners();
        models.tasks();
        models.scripts();
        models.forms();
        models.elsewhere();
        models.events();
        models.shapes();
        models.writing();
        return models.all;
    }

    private void add(String what, UnaryOperator<String> poison) {
        String own = CheckingAModelTest.own("home-rehab");
        String poisoned = poison.apply(own);
        if (poisoned.equals(own)) {
            throw new AssertionError("not poisoned: " + what);
        }
        all.add(new Poisoned(what, poisoned.getBytes(StandardCharsets.UTF_8)));
    }

    private void instead(String what, String own, String poison) {
        add(what, text -> text.replace(own, poison));
    }

    /** A service task with other attributes and children. */
    private void service(String what, String attributes, String inside) {
        instead(
                what,
                "<bpmn:serviceTask id=\"FreePlace\"",
                "<bpmn:serviceTask xmlns:activiti=\"http://activiti.org/bpmn\" id=\"Own\" " + attributes
                        + "><bpmn:extensionElements>" + inside
                        + "</bpmn:extensionElements></bpmn:serviceTask><bpmn:serviceTask id=\"FreePlace\"");
    }

    private void beside(String what, String element) {
        instead(what, FLOW_END, element + FLOW_END);
    }

    private void secondNamespace() {
        String command = "<activiti:field name=\"command\"><activiti:string>touch</activiti:string></activiti:field>";
        service("a shell task by the second namespace", PLACE + " activiti:type=\"shell\"", command);
        service("a class by the second namespace", PLACE + " activiti:class=\"vn.loive.engine.Poison\"", "");
        service("a delegate by the second namespace", PLACE + " activiti:delegateExpression=\"${poison}\"", "");
        service("a mail task by the second namespace", PLACE + " activiti:type=\"mail\"", "");
        instead(
                "only a declaration and an attribute of the second namespace",
                USER,
                USER + " " + "xmlns:a=\"http://activiti.org/bpmn\" a:assignee=\"x\"");
        instead(
                "a listener by the second namespace",
                IO,
                "<a:taskListener xmlns:a=\"http://activiti.org/bpmn\""
                        + " event=\"create\" class=\"vn.loive.engine.Poison\"/>" + IO);
        instead(
                "the second namespace under the usual prefix",
                "http://camunda.org/schema/1.0/bpmn",
                "http://activiti.org/bpmn");
        instead(
                "a prefix with another name",
                PLACE,
                PLACE + " xmlns:c=\"http://camunda.org/schema/1.0/bpmn\" c:class=\"vn.loive.engine.Poison\"");
        instead("a namespace that nobody knows", USER, USER + " xmlns:q=\"urn:q\" q:what=\"x\"");
        instead(
                "no namespace where there was one",
                "<camunda:inputOutput>",
                "<inputOutput xmlns=\"\">" + "</inputOutput><camunda:inputOutput>");
        instead(
                "a default namespace for the inside",
                IO,
                "<taskListener"
                        + " xmlns=\"http://camunda.org/schema/1.0/bpmn\" event=\"create\" class=\"vn.loive.engine.Poison\"/>"
                        + IO);
        instead(
                "a foreign root attribute",
                " id=\"HomeRehabDefinitions\"",
                " " + SECOND.strip().replace(" id=\"", " activiti:x=\"y\"") + " id=\"HomeRehabDefinitions\"");
    }

    private void cutExpressions() {
        instead("an expression cut by a comment", SIGN, "$<!-- -->{" + CODE + "}");
        instead("an expression cut by CDATA", SIGN, "$<![CDATA[{" + CODE + "}]]>");
        instead("an expression wholly in CDATA", SIGN, "<![CDATA[${" + CODE + "}]]>");
        instead("an expression cut by an instruction", SIGN, "$<?x y?>{" + CODE + "}");
        instead("an expression by character references", SIGN, "&#36;&#123;" + CODE + "&#x7d;");
        instead(
                "an expression by references in an attribute",
                PLACE,
                "camunda:expression=\"&#36;&#x7b;" + CODE + "}\"");
        instead("an expression behind a good one", SIGN, SIGN + "${" + CODE + "}");
        instead("an expression in two lines", SIGN, "${outcome\n.class}");
        instead("a tail behind a parameter", DUE, DUE + "<camunda:script/>");
        instead("a text beside an element", IO, "${" + CODE + "}" + IO);
    }

    private void expressions() {
        instead("code in a service task", PLACE, "camunda:expression=\"${" + CODE + "}\"");
        instead("code with the other sign", PLACE, "camunda:expression=\"#{" + CODE + "}\"");
        instead(
                "a good call with the other sign",
                PLACE,
                "camunda:expression=\"#{freePlace.forApplication(application)}\"");
        instead("another bean of the portal", PLACE, "camunda:expression=\"${uploadModel.history()}\"");
        instead("a good call at another place", SIGN, "${closeApplication.withdrawn(application)}");
        instead(
                "a call with a call inside",
                PLACE,
                "camunda:expression=\"${freePlace.forApplication(openCase.forApplication(application))}\"");
        instead("the execution of the engine", PLACE, "camunda:expression=\"${execution.getProcessEngineServices()}\"");
        instead("a number for a word", DUE, "${stepClock.due(1, application)}");
        instead(
                "candidates by code",
                "${competentUnit.of(competence.communeAuthority, application)}",
                "${" + CODE + "}");
        instead("a deadline by code", "camunda:dueDate=\"${due}\"", "camunda:dueDate=\"${" + CODE + "}\"");
        instead("an assignee by an expression", USER, USER + " camunda:assignee=\"${" + CODE + "}\"");
        instead("candidates who are people", USER, USER + " camunda:candidateUsers=\"quantri\"");
        instead("a follow-up by an expression", USER, USER + " camunda:followUpDate=\"${" + CODE + "}\"");
        instead("a priority by an expression", PLACE, PLACE + " camunda:jobPriority=\"${" + CODE + "}\"");
        instead("a task's priority by an expression", USER, USER + " camunda:priority=\"${" + CODE + "}\"");
        instead("an expression in a name", "name=\"Lãnh đạo xã quyết định\"", "name=\"${" + CODE + "}\"");
        instead("an expression in a message's name", "name=\"ApplicationWithdrawn\"", "name=\"${" + CODE + "}\"");
        instead("another message", "name=\"ApplicationWithdrawn\"", "name=\"Other\"");
        instead(
                "an expression in the documentation",
                "<bpmn:documentation>The family",
                "<bpmn:documentation>${" + CODE + "} The family");
        instead("another decision table", "camunda:decisionRef=\"competent-unit\"", "camunda:decisionRef=\"other\"");
        instead(
                "a decision table by an expression",
                "camunda:decisionRef=\"competent-unit\"",
                "camunda:decisionRef=\"${" + CODE + "}\"");
        instead(
                "a version of a decision table",
                "camunda:decisionRef=\"competent-unit\"",
                "camunda:decisionRef=\"competent-unit\" camunda:decisionRefBinding=\"deployment\"");
        instead(
                "an answer under another name",
                "camunda:resultVariable=\"competence\"",
                "camunda:resultVariable=\"application\"");
        instead(
                "a parameter over a variable of the portal",
                "<camunda:inputParameter name=\"due\">",
                "<camunda:inputParameter name=\"application\">");
        instead(
                "another time for history",
                "camunda:historyTimeToLive=\"P3650D\"",
                "camunda:historyTimeToLive=\"${" + CODE + "}\"");
        instead("other waits after a failure", "R5/PT1M", "${" + CODE + "}");
    }

    private void listeners() {
        for (String kind : List.of("executionListener", "taskListener")) {
            for (String how : List.of(
                    "class=\"vn.loive.engine.Poison\"",
                    "expression=\"${" + CODE + "}\"",
                    "delegateExpression=\"${poison}\"")) {
                instead(
                        kind + " by " + how.substring(0, how.indexOf('=')),
                        IO,
                        "<camunda:" + kind + " event=\"create\" " + how + "/>" + IO);
            }
            instead(
                    kind + " by a script",
                    IO,
                    "<camunda:" + kind
                            + " event=\"start\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:"
                            + kind + ">" + IO);
        }
    }

    private void tasks() {
        service("a class", "camunda:class=\"vn.loive.engine.Poison\"", "");
        service("a delegate", "camunda:delegateExpression=\"${poison}\"", "");
        service("an external task", "camunda:type=\"external\" camunda:topic=\"x\"", "");
        service("a shell task", "camunda:type=\"shell\"", "<camunda:field name=\"command\" stringValue=\"touch\"/>");
        service("a mail task", "camunda:type=\"mail\"", "<camunda:field name=\"to\" stringValue=\"a@b.vn\"/>");
        service(
                "a connector",
                PLACE,
                "<camunda:connector><camunda:connectorId>http-connector"
                        + "</camunda:connectorId></camunda:connector>");
        service("a service task that calls nothing", "name=\"x\"", "");
        service("error variables", PLACE, "<camunda:errorEventDefinition errorRef=\"x\" expression=\"${true}\"/>");
        beside("a call of somebody else's process", "<bpmn:callActivity id=\"C\" calledElement=\"home-rehab\"/>");
        beside(
                "a call by an expression",
                "<bpmn:callActivity id=\"C\" calledElement=\"${" + CODE + "}\" camunda:calledElementBinding=\"version\""
                        + " camunda:calledElementVersion=\"1\"/>");
        beside(
                "a call with a tenant and a mapping",
                "<bpmn:callActivity id=\"C\" calledElement=\"home-rehab\""
                        + " camunda:calledElementTenantId=\"${x}\" camunda:variableMappingClass=\"vn.loive.engine.Poison\"/>");
        beside("a case", "<bpmn:callActivity id=\"C\" camunda:caseRef=\"x\"/>");
        for (String kind : List.of("sendTask", "receiveTask", "manualTask", "task")) {
            beside("a " + kind, "<bpmn:" + kind + " id=\"T\" camunda:class=\"vn.loive.engine.Poison\"/>");
        }
        instead(
                "many at once",
                USER,
                "<bpmn:userTask id=\"Many\"><bpmn:multiInstanceLoopCharacteristics" + " camunda:collection=\"${" + CODE
                        + "}\" camunda:elementVariable=\"x\"/></bpmn:userTask>" + USER);
    }

    private void scripts() {
        for (String language : List.of("javascript", "groovy", "juel")) {
            beside(
                    "a script task in " + language,
                    "<bpmn:scriptTask id=\"S\" scriptFormat=\"" + language + "\"><bpmn:script>${" + CODE
                            + "}</bpmn:script></bpmn:scriptTask>");
        }
        beside(
                "a script task from a file",
                "<bpmn:scriptTask id=\"S\" scriptFormat=\"javascript\" camunda:resource=\"classpath://x.js\"/>");
        instead(
                "a condition by a script",
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + SIGN,
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true");
        instead(
                "a condition from a file",
                "<bpmn:conditionExpression ",
                "<bpmn:conditionExpression camunda:resource=\"deployment://x\" ");
        instead("a parameter by a script", DUE, "<camunda:script scriptFormat=\"javascript\">1</camunda:script>");
        instead("a parameter as a list", DUE, "<camunda:list><camunda:value>1</camunda:value></camunda:list>");
        instead(
                "a parameter that comes out",
                IO,
                IO + "<camunda:outputParameter name=\"outcome\">sign</camunda:outputParameter>");
    }

    private void forms() {
        instead("a form of another site", USER, USER + " camunda:formKey=\"https://example.org/form\"");
        instead("a form of the deployment", USER, USER + " camunda:formKey=\"camunda-forms:deployment:x.form\"");
        instead("a form by reference", USER, USER + " camunda:formRef=\"x\" camunda:formRefBinding=\"latest\"");
        instead("a handler of forms", USER, USER + " camunda:formHandlerClass=\"vn.loive.engine.Poison\"");
        instead(
                "a field that was generated",
                IO,
                "<camunda:formData><camunda:formField id=\"f\" type=\"string\""
                        + " defaultValue=\"${" + CODE + "}\"><camunda:validation><camunda:constraint name=\"validator\""
                        + " config=\"vn.loive.engine.Poison\"/></camunda:validation></camunda:formField></camunda:formData>"
                        + IO);
        instead(
                "somebody who starts it",
                "isExecutable=\"true\"",
                "isExecutable=\"true\" camunda:candidateStarterUsers=\"quantri\"");
    }

    private void elsewhere() {
        instead(
                "an import",
                "<bpmn:collaboration ",
                "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\""
                        + " location=\"file:///etc/passwd\" namespace=\"x\"/><bpmn:collaboration ");
        instead("a schema of another site", USER, USER + " xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\"");
        instead(
                "an inclusion",
                IO,
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                        + " href=\"file:///etc/passwd\" parse=\"text\"/>" + IO);
        add(
                "an entity from a file",
                text -> text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                        .replace(SIGN, "&e;"));
        add(
                "a billion laughs",
                text -> text.replaceFirst(
                                "\\?>",
                                "?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b"
                                        + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
                        .replace(SIGN, "&c;"));
        add("a document type alone", text -> text.replaceFirst("\\?>", "?><!DOCTYPE x>"));
        add("an instruction before everything", text -> text.replaceFirst("\\?>", "?><?xml-stylesheet href='x'?>"));
        add("an instruction after everything", text -> text + "<?x y?>");
    }

    private void events() {
        instead("a timer by code", "${due}</bpmn:timeDate>", "${" + CODE + "}</bpmn:timeDate>");
        instead(
                "a timer that repeats",
                TIMER,
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle>");
        instead(
                "a signal by an expression",
                "<bpmn:message ",
                "<bpmn:signal id=\"Sig\" name=\"${" + CODE + "}\"/><bpmn:message ");
        instead("an error", "<bpmn:message ", "<bpmn:error id=\"E\" errorCode=\"x\"/><bpmn:message ");
        beside(
                "an event by a condition",
                "<bpmn:intermediateCatchEvent id=\"I\"><bpmn:conditionalEventDefinition"
                        + " camunda:variableName=\"x\"><bpmn:condition language=\"javascript\">1</bpmn:condition>"
                        + "</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>");
        beside(
                "an event that sends",
                "<bpmn:intermediateThrowEvent id=\"I\"><bpmn:messageEventDefinition"
                        + " camunda:class=\"vn.loive.engine.Poison\"/></bpmn:intermediateThrowEvent>");
        instead(
                "a message that starts it",
                "<bpmn:startEvent id=\"ApplicationSubmitted\" ",
                "<bpmn:startEvent id=\"Also\"><bpmn:messageEventDefinition messageRef=\"ApplicationWithdrawnMessage\"/>"
                        + "</bpmn:startEvent><bpmn:startEvent id=\"ApplicationSubmitted\" ");
        beside(
                "a compensation",
                "<bpmn:intermediateThrowEvent id=\"I\"><bpmn:compensateEventDefinition/>"
                        + "</bpmn:intermediateThrowEvent>");
    }

    private void shapes() {
        beside("a transaction", "<bpmn:transaction id=\"T\"/>");
        beside("an ad hoc process", "<bpmn:adHocSubProcess id=\"T\"/>");
        beside("an inner process that is begun at once", "<bpmn:subProcess id=\"T\" name=\"x\"/>");
        beside("data", "<bpmn:dataObject id=\"D\"/><bpmn:dataObjectReference id=\"R\" dataObjectRef=\"D\"/>");
        beside("a gateway of another kind", "<bpmn:complexGateway id=\"G\"/>");
        beside(
                "an extension property",
                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"a\"" + " value=\"${" + CODE
                        + "}\"/></camunda:properties></bpmn:extensionElements>");
        instead(
                "two processes",
                "</bpmn:process>",
                "</bpmn:process><bpmn:process id=\"public-facility-rehab\" name=\"x\" isExecutable=\"true\""
                        + " camunda:historyTimeToLive=\"P3650D\"/>");
        instead("executable twice", "isExecutable=\"true\"", "isExecutable=\"true\" bpmn:isExecutable=\"false\"");
        instead("two of the same id", "id=\"ApplicationRefusedAtReception\"", "id=\"ReviewAtCommune\"");
        instead(
                "a process inside itself a hundred times",
                FLOW_END,
                "<bpmn:subProcess>".repeat(100) + "</bpmn:subProcess>".repeat(100) + FLOW_END);
        instead("a hundred thousand levels", FLOW_END, "<a>".repeat(100_000) + "</a>".repeat(100_000) + FLOW_END);
        instead("a name of a megabyte", "name=\"Lãnh đạo xã quyết định\"", "name=\"" + "x".repeat(900_000) + "\"");
        add("a thousand attributes", text -> {
            StringBuilder many = new StringBuilder(USER);
            for (int i = 0; i < 1_000; i++) {
                many.append(" a").append(i).append("=\"x\"");
            }
            return text.replace(USER, many);
        });
        instead("a way on to nowhere by a name that is none", "sourceRef=\"IsSigned\"", "sourceRef=\"${x}\"");
        instead("a drawing of code", "<dc:Bounds x=\"", "<dc:Bounds x=\"${" + CODE + "}");
    }

    private void writing() {
        String own = CheckingAModelTest.own("home-rehab").replace(SIGN, "${" + CODE + "}");
        bytes("UTF-16", own.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16);
        bytes("UTF-16 that says UTF-8", own, StandardCharsets.UTF_16LE);
        bytes("Latin that says so", own.replace("UTF-8", "ISO-8859-1"), StandardCharsets.ISO_8859_1);
        bytes("UTF-7 in words", own.replace("UTF-8", "UTF-7"), StandardCharsets.UTF_8);
        bytes("a mark before everything", "\uFEFF" + own, StandardCharsets.UTF_8);
        bytes("another version of XML", own.replace("version=\"1.0\"", "version=\"1.1\""), StandardCharsets.UTF_8);
    }

    private void bytes(String what, String text, Charset charset) {
        all.add(new Poisoned(what, text.getBytes(charset)));
    }
}
