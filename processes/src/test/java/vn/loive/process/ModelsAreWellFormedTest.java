package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsAreWellFormedTest {

    private static final String BEAN_CALL = "\\$\\{[a-z]\\w*\\.\\w+\\(.*\\)}";

    @ParameterizedTest
    @MethodSource("models")
    void idsAreWords(ModelDrawing drawing) {
        assertThat(drawing.all(BaseElement.class))
                .filteredOn(element -> !(element instanceof Process) && element.getId() != null)
                .filteredOn(element -> !(element instanceof ConditionExpression))
                .extracting(BaseElement::getId)
                .isNotEmpty()
                .allMatch(id -> id.matches(ModelDrawing.WORDS), "is words");
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachNodeHasANameForPeopleAndASentenceForEngineers(ModelDrawing drawing) {
        assertThat(drawing.all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDocumentations()).as(node.getId()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndTheirFlowsAnswer(ModelDrawing drawing) {
        assertThat(drawing.all(ExclusiveGateway.class)).isNotEmpty().allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getOutgoing()).as(gateway.getId()).allSatisfy(answer -> {
                assertThat(answer.getName()).as(answer.getId()).isNotBlank();
                assertThat(answer.getConditionExpression().getTextContent()).matches("\\$\\{outcome == '[a-z-]+'}");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachUserTaskHasAUnitADueDateAndATimerThatGoesWithIt(ModelDrawing drawing) {
        assertThat(drawing.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).matches(BEAN_CALL);
            assertThat(task.getCamundaDueDate()).as(task.getId()).isEqualTo("${due}");
            assertThat(drawing.all(BoundaryEvent.class))
                    .filteredOn(event -> event.getAttachedTo().equals(task) && !event.cancelActivity())
                    .as(task.getId())
                    .singleElement()
                    .satisfies(event -> assertThat(date(event)).isEqualTo("${due}"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void stepsAreCallsOfNamedBeans(ModelDrawing drawing) {
        assertThat(drawing.all(ScriptTask.class)).isEmpty();
        assertThat(drawing.all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaExpression()).as(task.getId()).matches(BEAN_CALL);
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachJobIsTriedAgain(ModelDrawing drawing) {
        assertThat(drawing.all(FlowNode.class))
                .filteredOn(node -> node.isCamundaAsyncBefore()
                        || !node.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty())
                .isNotEmpty()
                .allSatisfy(node -> assertThat(Objects.requireNonNull(node.getExtensionElements(), node.getId())
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .singleResult()
                                .getTextContent())
                        .as(node.getId())
                        .isEqualTo("R5/PT1M"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(ModelDrawing drawing) {
        assertThat(drawing.all(FlowElement.class)).allSatisfy(element -> {
            var drawn = element instanceof SequenceFlow
                    ? drawing.edges().keySet()
                    : drawing.shapes().keySet();
            assertThat(drawn).contains(element.getId());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesBeginAndEndAtWhatTheyJoin(ModelDrawing drawing) {
        assertThat(drawing.all(SequenceFlow.class)).allSatisfy(flow -> {
            var points = drawing.edges().get(flow.getId());
            var from = drawing.shape(flow.getSource());
            var to = drawing.shape(flow.getTarget());
            from.grow(1, 1);
            to.grow(1, 1);
            assertThat(from.contains(points.get(0))).as(flow.getId()).isTrue();
            assertThat(to.contains(points.get(points.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsDrawnOverAnother(ModelDrawing drawing) {
        var rooms = drawing.rooms();
        drawing.all(BoundaryEvent.class).forEach(event -> rooms.remove(event.getId()));
        drawing.all(SubProcess.class).forEach(box -> rooms.remove(box.getId()));
        assertThat(rooms)
                .allSatisfy((name, room) -> assertThat(rooms)
                        .allSatisfy((other, itsRoom) -> assertThat(name.equals(other) || !room.intersects(itsRoom))
                                .as(name + " and " + other)
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingLeavesItsLane(ModelDrawing drawing) {
        assertThat(drawing.all(Lane.class))
                .isNotEmpty()
                .allSatisfy(lane -> assertThat(lane.getFlowNodeRefs())
                        .isNotEmpty()
                        .allSatisfy(
                                node -> assertThat(drawing.shape(lane.getId()).contains(drawing.shape(node)))
                                        .as(node.getId() + " in " + lane.getId())
                                        .isTrue()));
    }

    @Test
    void everyModelIsInTheList() throws IOException {
        for (var folder : List.of("bpmn", "dmn")) {
            try (var files = Files.list(Path.of("src/main/resources", folder))) {
                assertThat(DeployedModels.all())
                        .containsAll(files.map(file -> folder + "/" + file.getFileName())
                                .toList());
            }
        }
    }

    static List<ModelDrawing> models() {
        return DeployedModels.endingWith(".bpmn").stream().map(ModelDrawing::of).toList();
    }

    private static String date(BoundaryEvent event) {
        var timers = event.getChildElementsByType(TimerEventDefinition.class);
        return timers.iterator().next().getTimeDate().getTextContent();
    }
}
