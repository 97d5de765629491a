package vn.loive.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.Pause;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PersonName;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/** An application in official hands (hồ sơ): its answers, where it stands, and the values that its way needs. */
@Entity
@Table(name = "application")
public class Application {
    @Id
    private String code;

    @Column(updatable = false)
    private String service;

    @Column(name = "procedure_version", updatable = false)
    private int procedureVersion;

    @Column(updatable = false)
    private String route;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Convert(converter = JsonTexts.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, String> form;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_name_plain")
    private String personNamePlain;

    private @Nullable String email;

    @Column(name = "lookup_pin")
    private String lookupPin;

    @Column(name = "commune_unit", updatable = false)
    private String communeUnit;

    private @Nullable String facility;

    @Column(name = "declined_by")
    private String declinedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    @Embedded
    private CommuneClock communeClock;

    @Convert(converter = JsonSupplementRequest.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable SupplementRequest asked;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "prepared", joinColumns = @JoinColumn(name = "code"))
    @Column(name = "account")
    private Set<String> preparedBy = new HashSet<>();

    @Column(name = "admission_on")
    private @Nullable LocalDate admissionOn;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Version
    private int version;

    protected Application() {}

    Application(DossierCode code, Filing filing, Answers answers, Instant now, Instant communeDueAt) {
        this.code = code.value();
        this.service = filing.service();
        this.procedureVersion = filing.procedureVersion();
        this.route = filing.route();
        this.owner = filing.owner();
        this.language = filing.language();
        this.email = filing.email();
        this.lookupPin = filing.lookupPin();
        this.communeUnit = filing.communeUnit().value();
        this.state = ApplicationState.SUBMITTED;
        this.submittedAt = now;
        this.changedAt = now;
        this.dueAt = communeDueAt;
        this.communeClock = new CommuneClock(now, communeDueAt);
        this.declinedBy = "";
        answer(answers);
    }

    /** What an application is filed with besides its answers. */
    record Filing(
            String service,
            int procedureVersion,
            String route,
            String owner,
            String language,
            @Nullable String email,
            String lookupPin,
            UnitId communeUnit) {}

    final void answer(Answers answers) {
        form = answers.values();
        personName = answers.need("person.name");
        personNamePlain = PersonName.searchable(personName);
    }

    /** News go there from now on. */
    void reachAt(@Nullable String address) {
        email = address;
    }

    /** Whoever knew the secret number of before knows nothing any more. */
    void renewPin() {
        lookupPin = LookupPin.make();
    }

    /** Notes where the application stands from now on. */
    public void moveTo(ApplicationState next, Instant now) {
        state = next;
        changedAt = now;
        reason = null;
    }

    /** Ends or turns the application with the reason that the family is told. */
    public void moveTo(ApplicationState next, Instant now, String why) {
        moveTo(next, now);
        reason = why;
    }

    /** Stops the clock until the family has answered, at the latest until {@code answerBy}. */
    public void ask(SupplementRequest request, Instant answerBy) {
        moveTo(ApplicationState.SUPPLEMENT_REQUESTED, request.askedAt(), request.reason());
        asked = request;
        communeClock.pause(request.askedAt());
        this.answerBy = answerBy;
    }

    /** The family has answered: the pause is over, and the commune's clock ends anew. */
    void goOn(Pause pause, Instant newCommuneDue) {
        moveTo(ApplicationState.IN_PROCESS, pause.answered().toInstant());
        asked = null;
        answerBy = null;
        communeClock.resume(pause, newCommuneDue);
        dueAt = newCommuneDue;
    }

    /** The commune has its time anew, because it got the application back. */
    public void restartCommuneClock(Instant now, Instant newCommuneDue) {
        communeClock = new CommuneClock(now, newCommuneDue);
        dueAt = newCommuneDue;
    }

    /** By when the step decides that the application now waits in. */
    public void promise(Instant due) {
        dueAt = due;
    }

    /** Somebody has checked it for the signature, himself or for another: neither of them signs it, in whatever round. */
    public void preparedBy(Actor actor) {
        preparedBy.add(actor.account());
        Optional.ofNullable(actor.instead()).map(Principal::account).ifPresent(preparedBy::add);
    }

    public void nameFacility(UnitId named) {
        facility = named.value();
    }

    /** The named facility has no place for this person: the district names another one. */
    public void declineBy(UnitId unit) {
        declinedBy = (declinedBy + " " + unit.value()).strip();
        facility = null;
    }

    public boolean wasDeclinedBy(UnitId unit) {
        return List.of(declinedBy.split(" ")).contains(unit.value());
    }

    public void reserve(LocalDate admission, Instant now) {
        moveTo(ApplicationState.PLACE_RESERVED, now);
        admissionOn = admission;
        waitingSince = null;
    }

    /** Puts it on the facility's list; the place in the list stays when it is put there again. */
    public void waitForPlace(Instant now) {
        moveTo(ApplicationState.ON_WAITING_LIST, now);
        waitingSince = waitingSince == null ? now : waitingSince;
    }

    public DossierCode code() {
        return new DossierCode(code);
    }

    public String service() {
        return service;
    }

    public int procedureVersion() {
        return procedureVersion;
    }

    public String route() {
        return route;
    }

    public String owner() {
        return owner;
    }

    public String language() {
        return language;
    }

    public ApplicationState state() {
        return state;
    }

    public Answers answers() {
        return new Answers(form);
    }

    public String personName() {
        return personName;
    }

    public String personNamePlain() {
        return personNamePlain;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String lookupPin() {
        return lookupPin;
    }

    public UnitId communeUnit() {
        return new UnitId(communeUnit);
    }

    public Optional<UnitId> facility() {
        return Optional.ofNullable(facility).map(UnitId::new);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public CommuneClock communeClock() {
        return communeClock;
    }

    public Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public Optional<SupplementRequest> asked() {
        return Optional.ofNullable(asked);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether an account is one of those who have checked it for the signature. */
    public boolean wasPreparedBy(String account) {
        return preparedBy.contains(account);
    }

    public Optional<LocalDate> admissionOn() {
        return Optional.ofNullable(admissionOn);
    }

    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }
}
