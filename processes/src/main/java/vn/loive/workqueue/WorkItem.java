package vn.loive.workqueue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.TaskCreated;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** A task in the queue of a unit: which application, which step, until when, and who has it. */
@Entity
@Table(name = "work_item")
public class WorkItem {
    @Id
    private String task;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String province;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private ApplicationState stands;

    private @Nullable String assignee;

    @Column(name = "assignee_name")
    private @Nullable String assigneeName;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "person_name_plain", updatable = false)
    private String personNamePlain;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    private boolean late;
    private @Nullable String outcome;

    @Version
    private int version;

    /** Whether somebody works on it. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CANCELLED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    protected WorkItem() {}

    WorkItem(TaskCreated created, Application application, UnitId over, Instant now) {
        task = created.task();
        code = created.application().value();
        service = application.service();
        step = created.step();
        unit = created.unit().value();
        province = over.value();
        state = State.OPEN;
        stands = application.state();
        personName = application.personName();
        personNamePlain = application.personNamePlain();
        createdAt = now;
        dueAt = created.due();
    }

    void claim(String account, String name, Instant now) {
        state = State.CLAIMED;
        assignee = account;
        assigneeName = name;
        claimedAt = now;
    }

    /** The application has moved on while the task waits. */
    void stands(ApplicationState now) {
        stands = now;
    }

    void handBack() {
        state = State.OPEN;
        assignee = null;
        assigneeName = null;
        claimedAt = null;
    }

    void decide(String word) {
        outcome = word;
    }

    /** The decision was a question to the family, which may answer until then. */
    void awaitAnswer(Instant by) {
        answerBy = by;
    }

    /** The family has answered, or will not any more. */
    void stopWaiting() {
        answerBy = null;
    }

    void end(boolean completed, Instant now) {
        state = completed ? State.DONE : State.CANCELLED;
        endedAt = now;
    }

    void markLate() {
        late = true;
    }

    boolean isWaiting() {
        return state == State.OPEN || state == State.CLAIMED;
    }

    boolean isClaimedBy(Caller caller) {
        return state == State.CLAIMED && caller.account().equals(assignee);
    }

    public String task() {
        return task;
    }

    public DossierCode code() {
        return new DossierCode(code);
    }

    public String service() {
        return service;
    }

    public Step step() {
        return Step.ofId(step).orElseThrow();
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    /** The uppermost unit over the one where it waits. */
    public UnitId province() {
        return new UnitId(province);
    }

    public State state() {
        return state;
    }

    /** Where the application stands while the task waits; afterwards where it stood then. */
    public ApplicationState stands() {
        return stands;
    }

    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Optional<String> assigneeName() {
        return Optional.ofNullable(assigneeName);
    }

    public String personName() {
        return personName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Until when the family may answer; empty when it is not asked, or not any more. */
    public Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** True when its timer has found it undone. */
    public boolean late() {
        return late;
    }

    /** Grows by one with each change. */
    public int version() {
        return version;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
