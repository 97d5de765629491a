package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;

/** Moves tokens. Every call joins the caller's transaction. */
@ApplicationScoped
public class Processes {
    @Inject
    private ProcessEngine engine;

    /**
     * Starts a process.
     *
     * @param key the model's id
     * @param businessKey the dossier code
     * @param variables plain values
     */
    public void start(String key, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(key, businessKey, variables);
    }

    /**
     * Completes a user task as a person.
     *
     * @throws TokenMoved when the token has been moved by somebody else meanwhile
     */
    public void complete(String task, String account, Map<String, Object> variables) {
        try {
            engine.getTaskService().setAssignee(task, account);
            engine.getTaskService().complete(task, variables);
        } catch (OptimisticLockingException e) {
            throw new TokenMoved(e);
        }
    }

    /**
     * Tells a process that something has happened to it.
     *
     * @throws TokenMoved when the process is no longer waiting for it
     */
    public void tell(String message, String businessKey) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException e) {
            throw new TokenMoved(e);
        }
    }
}
