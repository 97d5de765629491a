package vn.loive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import vn.loive.shared.Refusal;

/** A model that an administrator brings: what runs code of its own, or leads to a step without a page, is found. */
class CheckingAModelTest {
    private static final Set<String> KEYS = Set.of("home-rehab", "public-facility-rehab", "private-facility-rehab");
    static final Set<String> STEPS =
            Set.of("ReviewAtCommune", "DecideAtCommune", "ReviewAtDistrict", "DecideAtFacility", "AdmitAtFacility");

    static String own(String key) {
        try (InputStream file =
                Objects.requireNonNull(CheckingAModelTest.class.getResourceAsStream("/bpmn/" + key + ".bpmn"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ModelXml read(String text) {
        try {
            return ModelXml.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(String text) {
        return ModelCheck.of(read(text), KEYS, STEPS).stream()
                .map(Refusal::code)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home-rehab", "public-facility-rehab", "private-facility-rehab"})
    void nothingIsWrongWithThePortalsOwn(String key) {
        assertThat(found(own(key))).isEmpty();
        assertThat(CandidateModels.changes(read(own(key)), read(own(key)))).isEmpty();
        CheckedModel checked = CheckedModel.of(read(own(key)));
        assertThat(found(checked.text())).isEmpty();
        assertThat(CandidateModels.changes(read(own(key)), read(checked.text())))
                .as("written anew it is the same model")
                .isEmpty();
        assertThat(CheckedModel.of(read(checked.text()))).isEqualTo(checked);
    }

    static Stream<Arguments> mistakes() {
        String place = "${freePlace.forApplication(application)}";
        String decision = "camunda:decisionRef=\"competent-unit\"";
        return Stream.of(
                arguments("id=\"home-rehab\"", "id=\"away\"", "model-unknown"),
                arguments("isExecutable=\"true\"", "isExecutable=\"false\"", "model-value-not-allowed"),
                arguments("camunda:historyTimeToLive=", "camunda:resultVariable=", "model-attribute-missing"),
                arguments("<bpmn:userTask id=\"Review", "<bpmn:userTask id=\"Look", "model-unknown-step"),
                arguments("camunda:dueDate=\"${due}\"", "", "model-attribute-missing"),
                arguments("camunda:candidateGroups=", "camunda:resultVariable=", "model-attribute-missing"),
                arguments("camunda:expression=\"" + place + "\"", "", "model-attribute-missing"),
                arguments(
                        "camunda:expression=",
                        "camunda:class=\"x\" camunda:expression=",
                        "model-attribute-not-allowed"),
                arguments(place, "${placeUnknown.go(application)}", "model-unknown-call"),
                arguments(place, "${''.getClass()}", "model-expression-not-allowed"),
                arguments("${outcome == 'sign'}", "${outcome.class.forName('x')}", "model-expression-not-allowed"),
                arguments("${outcome == 'sign'}", "#{outcome == 'sign'}", "model-expression-not-allowed"),
                arguments(decision, "camunda:decisionRef=\"other\"", "model-value-not-allowed"),
                arguments("bpmnElement=\"ReviewAtCommune\"", "bpmnElement=\"Nothing\"", "model-not-drawn"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsWrongIsNamed(String what, String instead, String code) {
        String text = own("home-rehab");
        assertThat(text).contains(what);
        assertThat(found(text.replace(what, instead))).contains(code);
    }

    @Test
    void noWayLeadsPastTheOneWhoChecksOrTheOneWhoSigns() {
        String text = own("home-rehab");
        Matcher flow = Pattern.compile("<bpmn:sequenceFlow [^>]*targetRef=\"DecideAtCommune\"")
                .matcher(text);
        assertThat(flow.find()).isTrue();
        String unsigned = flow.group().replace("DecideAtCommune", "ReviewAtDistrict");
        assertThat(found(text.replace(flow.group(), unsigned))).contains("model-unsigned");

        Matcher first = Pattern.compile("targetRef=\"ReviewAtCommune\"").matcher(text);
        assertThat(found(first.replaceAll("targetRef=\"DecideAtCommune\""))).contains("model-unsigned");
        assertThat(ModelSignature.findings(read(text))).isEmpty();
    }

    @Test
    void scriptsAndListenersAreFoundWhereverTheyStand() {
        String text = own("home-rehab");
        assertThat(found(text.replace(
                        "<camunda:inputOutput>",
                        "<camunda:executionListener event=\"start\" class=\"x\"/><camunda:inputOutput>")))
                .contains("model-part-not-allowed");
        assertThat(found(text.replace("<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"groovy\" ")))
                .contains("model-attribute-not-allowed");
        assertThat(found(text.replace("<bpmn:serviceTask ", "<bpmn:scriptTask ")
                        .replace("</bpmn:serviceTask>", "</bpmn:scriptTask>")))
                .contains("model-part-not-allowed");
    }

    @Test
    void aFileThatReachesOutsideOfItselfIsNotRead() {
        String reaching = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertThatThrownBy(() -> ModelXml.read(reaching.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> ModelXml.read("not xml".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void whatDiffersIsNamedStepByStep() {
        String before = own("home-rehab");
        String after = before.replace("name=\"Lãnh đạo xã quyết định\"", "name=\"Chủ tịch xã quyết định\"")
                .replace("id=\"ApplicationRefusedAtReception\"", "id=\"NotReceived\"");
        assertThat(CandidateModels.changes(read(before), read(after)))
                .extracting(change -> change.kind().word() + " " + change.id())
                .contains("added NotReceived", "removed ApplicationRefusedAtReception", "changed DecideAtCommune")
                .doesNotContain("changed ReviewAtCommune");
    }

    @Test
    void theSameModelWrittenOtherwiseHasTheSameDigest() {
        String own = own("home-rehab");
        String otherwise = "\uFEFF"
                + own.replace("bpmn:", "b:")
                        .replace("xmlns:bpmn=", "xmlns:b=")
                        .replace("\"b:tFormalExpression", "\"bpmn:tFormalExpression")
                        .replace("<b:process ", "<!-- a comment --><b:process ")
                        .replace("Lãnh đạo", "L&#227;nh đạo");
        assertThat(CheckedModel.of(read(otherwise))).isEqualTo(CheckedModel.of(read(own)));
        assertThat(CheckedModel.of(read(own.replace("Lãnh đạo", "Lãnh  đạo"))).digest())
                .isNotEqualTo(CheckedModel.of(read(own)).digest());
    }

    @Test
    void aMessageThatIsExchangedIsADifference() {
        String before = own("home-rehab");
        String after = before.replace("name=\"ApplicationWithdrawn\"", "name=\"X\"")
                .replace("name=\"ApplicationSupplemented\"", "name=\"ApplicationWithdrawn\"")
                .replace("name=\"X\"", "name=\"ApplicationSupplemented\"");
        assertThat(found(after)).isEmpty();
        assertThat(CandidateModels.changes(read(before), read(after)))
                .extracting(change -> change.kind().word() + " " + change.id())
                .containsExactlyInAnyOrder(
                        "changed ApplicationSupplementedMessage", "changed ApplicationWithdrawnMessage");
    }
}
