package vn.loive.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.routing.Step;

/** A user task has one name in five places: the model, the act, the page, the role's right and the test; and texts. */
class TheWayOfAnApplicationTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> LANGUAGES = List.of("vi", "en");

    static Stream<String> services() {
        return Stream.of("home-rehab", "private-facility-rehab", "public-facility-rehab");
    }

    static Stream<String> userTasks() {
        return services().flatMap(TheWayOfAnApplicationTest::userTasks).distinct();
    }

    private static Stream<String> userTasks(String service) {
        return model(service).getModelElementsByType(UserTask.class).stream().map(UserTask::getId);
    }

    private static BpmnModelInstance model(String service) {
        InputStream model = TheWayOfAnApplicationTest.class.getResourceAsStream("/bpmn/" + service + ".bpmn");
        return Bpmn.readModelFromStream(model);
    }

    @ParameterizedTest
    @MethodSource("services")
    void aModelHasExactlyTheStepsThatPeopleCanTake(String service) {
        assertThat(userTasks(service))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Step.values()).map(Step::id).toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void aStepOffersTheOutcomesForWhichTheModelHasAWay(String service) {
        assertThat(Step.values()).allSatisfy(step -> {
            UserTask task = model(service).getModelElementById(step.id());
            SequenceFlow out = task.getOutgoing().iterator().next();
            assertThat(out.getTarget().getOutgoing())
                    .extracting(way -> way.getConditionExpression().getTextContent())
                    .containsExactlyInAnyOrderElementsOf(step.outcomes(service).stream()
                            .map("${outcome == '%s'}"::formatted)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void aUserTaskHasAnActOfItsName(String task) throws ClassNotFoundException {
        Class<?> act = Class.forName("vn.loive.routing." + task);

        assertThat(vn.loive.routing.StepAct.class).isAssignableFrom(act);
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void aUserTaskHasAPageOfItsName(String task) {
        assertThat(CHECKOUT.resolve("web/src/main/webapp/tasks/" + page(task) + ".xhtml"))
                .exists();
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void aUserTaskHasARoleThatTheRealmKnows(String task) throws IOException {
        String realm = read(CHECKOUT.resolve("keycloak-realm/src/main/realm"));

        assertThat(Step.ofId(task).orElseThrow().roles())
                .isNotEmpty()
                .allSatisfy(role -> assertThat(realm).contains('"' + role.realmName() + '"'));
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void aUserTaskAndItsOutcomesHaveTextsInBothLanguages(String task) throws IOException {
        for (String language : LANGUAGES) {
            Properties steps = texts("step", language);
            Properties outcomes = texts("outcome", language);
            assertThat(steps.getProperty(task)).as("%s in %s", task, language).isNotBlank();
            for (String outcome : Step.ofId(task).orElseThrow().outcomes()) {
                assertThat(outcomes).containsKeys(task + "." + outcome, task + "." + outcome + ".then");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void aUserTaskIsNamedInTestsOfTheModelAndOfTheWholeWay(String task) throws IOException {
        assertThat(read(CHECKOUT.resolve("processes/src/test/java/vn/loive/process")))
                .contains(task);
        assertThat(read(CHECKOUT.resolve("ear/src/test/java/vn/loive/journeys")))
                .contains(task);
    }

    /** ReviewAtCommune → review-at-commune. */
    private static String page(String task) {
        return task.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Properties texts(String bundle, String language) throws IOException {
        Path file =
                CHECKOUT.resolve("processes/src/main/resources/messages/" + bundle + "_" + language + ".properties");
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        return texts;
    }

    private static String read(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
