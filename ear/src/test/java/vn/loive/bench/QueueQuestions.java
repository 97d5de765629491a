package vn.loive.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.loive.reference.Units;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.CountTasks;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueScope;
import vn.loive.workqueue.QueueSort;
import vn.loive.workqueue.WorkItem;

/** The same questions about the queue, asked of our queue, of a bare table and of the engine's own task query. */
@ApplicationScoped
public class QueueQuestions {
    private static final int ROWS = 25;
    private static final int FAR = 200;
    private static final int MANY_UNITS = 100;
    private static final List<String> STEPS = List.of("ReviewAtCommune", "DecideAtCommune");
    private static final UnitId COMMUNE = new UnitId(QueueWorld.UNIT);
    private static final UnitId PROVINCE = new UnitId(QueueWorld.PROVINCE);

    @Inject
    private ListTasks listing;

    @Inject
    private CountTasks counting;

    @Inject
    private Units units;

    @Inject
    private ProcessEngine engine;

    @Inject
    private BareTable bare;

    private List<String> groups = List.of();
    private Optional<Cursor> far = Optional.empty();
    private int farPage;

    /** Looks up once what the questions name: the units of the province, and where its 200th or last page begins. */
    public int prepare() throws InterruptedException {
        // the list of units is read once a minute
        for (groups = communes(); groups.size() < MANY_UNITS; groups = communes()) {
            Thread.sleep(1000);
        }
        Optional<Cursor> next = Optional.empty();
        int page = 1;
        Page<WorkItem> read = listing.list(whole(), filter(Optional.empty(), Optional.empty(), next));
        while (page < FAR && read.next().isPresent()) {
            next = read.next();
            read = listing.list(whole(), filter(Optional.empty(), Optional.empty(), next));
            page++;
        }
        far = next;
        farPage = page;
        bare.findPage(page);
        return page;
    }

    private List<String> communes() {
        return units.ofKindUnder(PROVINCE, "commune-office").stream()
                .map(unit -> unit.id().value())
                .toList();
    }

    /** Asks once; returns how many rows came. */
    @Transactional
    public int ask(String side, String question) {
        return switch (side) {
            case "engine" -> engine(question);
            case "table" -> bare.ask(question);
            default -> portal(question);
        };
    }

    private int portal(String question) {
        return switch (question) {
            case "officer" -> rows(at(STEPS.get(0)), "", "");
            case "head" -> rows(at(STEPS.get(1)), "", "");
            case "service" -> rows(at(STEPS.get(0)), "home-rehab", "");
            case "name" -> rows(at(STEPS.get(0)), "", "quynh");
            case "province" -> rows(whole(), "", "");
            case "province-name" -> rows(whole(), "", "quynh");
            case "far" ->
                listing.list(whole(), filter(Optional.empty(), Optional.empty(), far))
                        .items()
                        .size();
            case "counts" -> counting.count(at(STEPS.get(0))).size();
            case "province-counts" -> counting.count(whole()).size();
            default -> throw new IllegalArgumentException(question);
        };
    }

    private int rows(QueueScope scope, String service, String name) {
        return listing.list(scope, filter(given(service), given(name), Optional.empty()))
                .items()
                .size();
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(some -> !some.isEmpty());
    }

    private static QueueScope at(String step) {
        return new QueueScope("can.bo." + COMMUNE.value(), Set.of(COMMUNE), Set.of(), List.of(step));
    }

    private static QueueScope whole() {
        return new QueueScope("tinh.canbo", Set.of(), Set.of(PROVINCE), STEPS);
    }

    private static QueueFilter filter(Optional<String> service, Optional<String> name, Optional<Cursor> after) {
        return new QueueFilter(
                QueueFilter.View.WAITING,
                Optional.empty(),
                Optional.empty(),
                service,
                Optional.empty(),
                Optional.empty(),
                name,
                QueueSort.USUAL,
                ROWS,
                after,
                Optional.empty());
    }

    private int engine(String question) {
        return switch (question) {
            case "officer" -> shown(officer(0), 0);
            case "head" -> shown(officer(1), 0);
            case "service" -> shown(officer(0).processVariableValueEquals("service", "home-rehab"), 0);
            case "name" -> shown(officer(0).processVariableValueLike("person", "%quynh%"), 0);
            case "province" -> shown(province(), 0);
            case "province-name" -> shown(province().processVariableValueLike("person", "%quynh%"), 0);
            case "far" -> shown(province(), (farPage - 1) * ROWS);
            case "counts" -> (int) officer(0).count();
            case "province-counts" -> (int) province().count();
            default -> throw new IllegalArgumentException(question);
        };
    }

    private TaskQuery officer(int step) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(STEPS.get(step))
                .taskCandidateGroup(COMMUNE.value());
    }

    private TaskQuery province() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKeyIn(STEPS.toArray(String[]::new))
                .taskCandidateGroupIn(groups);
    }

    /** A page with the four variables of each task that a list shows. */
    private int shown(TaskQuery query, int from) {
        List<Task> tasks = query.orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(from, ROWS);
        String[] instances = tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        if (instances.length > 0) {
            engine.getRuntimeService()
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(instances)
                    .variableNameIn("code", "person", "service", "unit")
                    .list();
        }
        return (int) Stream.of(instances).count();
    }
}
