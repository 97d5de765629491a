package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.identity.Colleague;
import vn.loive.identity.ConfirmDeputy;
import vn.loive.identity.Deputising;
import vn.loive.identity.EndDeputy;
import vn.loive.identity.HeldPost;
import vn.loive.identity.ListDeputies;
import vn.loive.identity.NameDeputy;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.TypedDate;

/** Who acts for whom while somebody is away: named here, ended here. */
@Named("deputyPage")
@RequestScoped
public class DeputyPage {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller callers;

    @Inject
    ListDeputies listing;

    @Inject
    NameDeputy naming;

    @Inject
    ConfirmDeputy confirming;

    @Inject
    EndDeputy ending;

    @Inject
    PageProblems problems;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    @Inject
    Text text;

    private @Nullable String account;
    private @Nullable String deputy;
    private @Nullable String from;
    private @Nullable String lastDay;
    private @Nullable String reason;
    private @Nullable List<Deputising> rows;

    /** Before the page is shown: those without a post have nobody to act for them. */
    public void open() {
        if (getUnits().isEmpty()) {
            problems.answer(Result.notAllowed("no-posts"));
        }
    }

    /** The units at which the caller holds posts of his own. */
    public List<UnitId> getUnits() {
        return callers.need().posts().stream()
                .filter(Post::isOwn)
                .map(Post::unit)
                .distinct()
                .toList();
    }

    /** The unit that the form is about. */
    public UnitId getUnit() {
        String wished = Objects.requireNonNullElse(request.getParameter("unit"), "");
        return getUnits().stream()
                .filter(unit -> unit.value().equals(wished))
                .findFirst()
                .orElseGet(() -> getUnits().get(0));
    }

    /** Whether the caller names deputies for others, too. */
    public boolean isHead() {
        return !getUnits().isEmpty()
                && Policy.leads(callers.need(), getUnit()).filter(Post::isOwn).isPresent();
    }

    /** For whom a deputy can be named. */
    public Map<String, String> getPrincipals() {
        return people(listing.colleagues(callers.need(), getUnit()));
    }

    /** Who can be one. */
    public Map<String, String> getDeputies() {
        if (getUnits().isEmpty()) {
            return Map.of();
        }
        Caller me = callers.need();
        List<Colleague> principals = listing.colleagues(me, getUnit()).stream()
                .filter(person -> isHead() || person.account().equals(me.account()))
                .toList();
        return people(listing.deputies(me, getUnit(), principals));
    }

    private Map<String, String> people(List<Colleague> some) {
        String me = callers.need().account();
        Map<String, String> people = new LinkedHashMap<>();
        List<Colleague> meFirst = new ArrayList<>(some);
        meFirst.sort(Comparator.comparing(person -> !person.account().equals(me)));
        for (Colleague person : meFirst) {
            String role = text.get("role." + person.role().realmName());
            people.put(
                    person.account().equals(me)
                            ? text.of("deputy.me", person.name())
                            : text.of("deputy.person", person.name(), role),
                    person.account());
        }
        return people;
    }

    /** Those to which the caller has to say yes or no. */
    public List<Deputising> getAsked() {
        return rows().stream()
                .filter(row -> ListDeputies.isAsked(callers.need(), row, clock.instant()))
                .toList();
    }

    /** Those that hold or will hold, or wait for somebody else. */
    public List<Deputising> getPresent() {
        return rows().stream()
                .filter(row -> !isEnded(row))
                .filter(row -> !ListDeputies.isAsked(callers.need(), row, clock.instant()))
                .toList();
    }

    /** Those that have ended. */
    public List<Deputising> getEnded() {
        return rows().stream().filter(this::isEnded).toList();
    }

    private List<Deputising> rows() {
        List<Deputising> known = rows;
        if (known == null) {
            known = listing.of(callers.need()) instanceof Result.Done<List<Deputising>> done ? done.value() : List.of();
            rows = known;
        }
        return known;
    }

    private boolean isEnded(Deputising row) {
        return row.state(clock.instant()) == HeldPost.State.ENDED;
    }

    /** Where it stands: waiting, coming or held. */
    public String wordOf(Deputising row) {
        return row.word(clock.instant());
    }

    /** The last day on which it holds. */
    public LocalDate lastDayOf(Deputising row) {
        return row.until().minusMillis(1).atZone(PortalClock.VIET_NAM).toLocalDate();
    }

    public LocalDate firstDayOf(Deputising row) {
        return row.from().atZone(PortalClock.VIET_NAM).toLocalDate();
    }

    /** Names a deputy. */
    public void name() {
        Optional<LocalDate> first = day("from", from);
        Optional<LocalDate> last = day("lastDay", lastDay);
        if (errors.isAny()) {
            return;
        }
        problems.answer(naming.name(
                        callers.need(),
                        new NameDeputy.Wish(
                                Objects.requireNonNullElse(account, ""),
                                Objects.requireNonNullElse(deputy, ""),
                                getUnit(),
                                first,
                                last,
                                Objects.requireNonNullElse(reason, ""))))
                .ifPresent(row -> Redirect.to("/account/deputy?named=" + (row.confirmed() ? "yes" : "waiting")));
    }

    private Optional<LocalDate> day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDate.read(typed);
        if (day.isEmpty()) {
            errors.add(List.of(Refusal.of("not-a-date", field)));
        }
        return day;
    }

    /** Says yes to one that somebody has named for himself. */
    public void confirm(String id) {
        problems.answer(confirming.confirm(callers.need(), UUID.fromString(id)))
                .ifPresent(row -> Redirect.to("/account/deputy?settled=confirmed"));
    }

    /** Says no to it; the reason stands beside its button. */
    public void refuse(String id) {
        settle(id, why -> confirming.refuse(callers.need(), UUID.fromString(id), why), "settled=refused");
    }

    /** Ends one at once; the reason stands beside its button. */
    public void end(String id) {
        settle(id, why -> ending.end(callers.need(), UUID.fromString(id), why), "ended=yes");
    }

    private void settle(String id, Function<String, Result<Deputising>> act, String done) {
        Result<Deputising> result = act.apply(Objects.requireNonNullElse(request.getParameter("why-" + id), ""));
        if (result instanceof Result.Refused<Deputising>) {
            errors.add("why-" + id, text.get("refusal.missing"));
        } else {
            problems.answer(result).ifPresent(row -> Redirect.to("/account/deputy?" + done));
        }
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
