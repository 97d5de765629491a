package vn.loive.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** Tells the features, inside the engine's transaction, when a user task begins and ends. */
final class TaskEvents extends AbstractBpmnParseListener {
    private final Consumer<Object> tell;

    TaskEvents(Consumer<Object> tell) {
        this.tell = tell;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, created -> tell.accept(begun(created)));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, ended -> tell.accept(ended(ended, true)));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, ended -> tell.accept(ended(ended, false)));
    }

    private static TaskCreated begun(DelegateTask task) {
        String unit = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no unit"));
        return new TaskCreated(
                task.getId(),
                applicationOf(task),
                task.getTaskDefinitionKey(),
                new UnitId(unit),
                task.getDueDate().toInstant());
    }

    private static TaskEnded ended(DelegateTask task, boolean completed) {
        return new TaskEnded(task.getId(), applicationOf(task), task.getTaskDefinitionKey(), completed);
    }

    private static DossierCode applicationOf(DelegateTask task) {
        return new DossierCode(task.getExecution().getProcessBusinessKey());
    }
}
