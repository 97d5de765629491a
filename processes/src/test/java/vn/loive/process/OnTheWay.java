package vn.loive.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/** An application on its way through the model; each method is one thing that happens to it. */
final class OnTheWay {

    private static String model = "public-facility-rehab";

    /** A Monday morning. */
    static final Date FILED_ON = Date.from(Instant.parse("2026-11-23T08:00:00+07:00"));

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final ProcessEngine engine = ProcessRing.engine();
    private final String code = String.format(Locale.ROOT, "000.00.01.H36-261123-%04d", SEQUENCE.incrementAndGet());
    private final ProcessInstance instance;

    private OnTheWay(int age) {
        ClockUtil.setCurrentTime(FILED_ON);
        Map<String, Object> variables = Map.of(
                "application", code,
                "service", model,
                "filedOn", FILED_ON,
                "province", "lam-dong",
                "age", age,
                "residence", "stable");
        instance = engine.getRuntimeService().startProcessInstanceByKey(model, code, variables);
    }

    /** Chooses the model that applications go through from now on. */
    static void through(String service) {
        model = service;
    }

    static String model() {
        return model;
    }

    static OnTheWay submitted() {
        return submittedAtAge(30);
    }

    static OnTheWay submittedAtAge(int age) {
        return new OnTheWay(age);
    }

    static OnTheWay waitingForSupplement() {
        return submitted().decided("ReviewAtCommune", "supplement");
    }

    static OnTheWay waitingAtHead() {
        return submitted().decided("ReviewAtCommune", "forward");
    }

    static OnTheWay waitingAtDistrict() {
        return waitingAtHead().decided("DecideAtCommune", "sign");
    }

    static OnTheWay waitingAtFacility() {
        return waitingAtDistrict().decided("ReviewAtDistrict", "name-facility");
    }

    static OnTheWay withPlaceReserved() {
        return waitingAtFacility().decided("DecideAtFacility", "reserve");
    }

    static OnTheWay waitingForArrival() {
        return withPlaceReserved().carriedOut("TellTheFamily");
    }

    static OnTheWay arrived() {
        return waitingForArrival().decided("AdmitAtFacility", "arrived");
    }

    OnTheWay decided(String step, String outcome) {
        engine.getTaskService().complete(task(step).getId(), Map.of("outcome", outcome));
        return this;
    }

    OnTheWay supplemented() {
        return told("ApplicationSupplemented");
    }

    OnTheWay withdrawn() {
        return told("ApplicationWithdrawn");
    }

    OnTheWay told(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(code)
                .correlate();
        return this;
    }

    /** Runs the job of an asynchronous step. */
    OnTheWay carriedOut(String step) {
        engine.getManagementService().executeJob(job(step).getId());
        return this;
    }

    /** Moves the clock to the date of a timer, or of the next try of a job, and runs it. */
    OnTheWay whenDue(String timer) {
        var due = job(timer).getDuedate();
        if (due != null) {
            ClockUtil.setCurrentTime(due);
        }
        return carriedOut(timer);
    }

    Task task(String step) {
        var tasks = engine.getTaskService().createTaskQuery().processInstanceId(instance.getId());
        return Objects.requireNonNull(tasks.taskDefinitionKey(step).singleResult(), step);
    }

    Job job(String step) {
        var jobs = engine.getManagementService().createJobQuery().processInstanceId(instance.getId());
        return Objects.requireNonNull(jobs.activityId(step).singleResult(), step);
    }

    List<String> jobs() {
        var definitions = engine.getManagementService().createJobDefinitionQuery();
        var jobs = engine.getManagementService().createJobQuery().processInstanceId(instance.getId());
        return jobs.list().stream()
                .map(job -> definitions
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .sorted()
                .toList();
    }

    List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    List<String> openMessages() {
        var subscriptions = engine.getRuntimeService().createEventSubscriptionQuery();
        return subscriptions.processInstanceId(instance.getId()).list().stream()
                .map(EventSubscription::getEventName)
                .toList();
    }

    /** How long after now a timer rings. */
    Duration dueAfter(String timer) {
        return Duration.between(
                ClockUtil.getCurrentTime().toInstant(), job(timer).getDuedate().toInstant());
    }

    Object variable(String name) {
        return engine.getRuntimeService().getVariable(instance.getId(), name);
    }

    static long everStarted() {
        return ProcessRing.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .count();
    }

    List<String> unitsOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    /** What the model called, without the reckoning of terms. */
    List<String> acts() {
        return calls().stream().filter(call -> !call.startsWith("reckon")).toList();
    }

    List<String> calls() {
        return StandIns.callsFor(code);
    }

    long timesPassed(String node) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(node)
                .finished()
                .count();
    }

    String code() {
        return code;
    }

    ProcessInstanceAssert check() {
        return assertThat(instance);
    }
}
