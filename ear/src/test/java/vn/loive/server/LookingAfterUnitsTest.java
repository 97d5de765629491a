package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.ChangeOfficeHours;
import vn.loive.administration.ListUnits;
import vn.loive.administration.UnitFilter;
import vn.loive.administration.UnitLevel;
import vn.loive.administration.UnitLine;
import vn.loive.administration.UnitSheet;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.intake.SubmitApplication;
import vn.loive.routing.Decision;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** An administrator finds units and those where nobody can receive, and says when they close. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class LookingAfterUnitsTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final Caller OTHER =
            new Caller("quantri.hai", "Người Khác", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-03-02T09:00:00+07:00");

    @Inject
    private Situation situation;

    @Inject
    private ListUnits listing;

    @Inject
    private ChangeOfficeHours changing;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private Deadlines deadlines;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(LookingAfterUnitsTest.class, Situation.class);
    }

    private List<String> found(String typed, Optional<UnitLevel> level, boolean lacking) {
        return Situation.value(listing.list(
                        ADMINISTRATOR,
                        new UnitFilter(typed, level, Optional.empty(), lacking, Page.USUAL, Optional.empty())))
                .items()
                .stream()
                .map(line -> line.unit().id().value())
                .toList();
    }

    private UnitSheet sheet(String unit) {
        return Situation.value(listing.find(ADMINISTRATOR, unit));
    }

    private LocalTime endOfThreeDays(String unit) {
        return deadlines
                .reckon(MONDAY, Term.parse("3wd"), Optional.of(new UnitId(unit)))
                .due()
                .toLocalTime();
    }

    private static String why(Result<UnitSheet> result) {
        return result instanceof Result.Refused<UnitSheet> refused
                ? String.join(
                        " ", refused.refusals().stream().map(Refusal::code).toList())
                : String.valueOf(result);
    }

    @Test
    void unitsAreFoundWithoutAccentsByLevelAndPageByPage() {
        assertThat(found("hiep an", Optional.empty(), false)).containsExactly("hiep-an");
        assertThat(found("HIỆP", Optional.of(UnitLevel.COMMUNE), false)).containsExactly("hiep-an", "hiep-thanh");
        assertThat(found("hiệp", Optional.of(UnitLevel.FACILITY), false)).isEmpty();

        UnitFilter one = new UnitFilter("", Optional.empty(), Optional.empty(), false, 1, Optional.empty());
        Page<UnitLine> first = Situation.value(listing.list(ADMINISTRATOR, one));
        Cursor next = first.next().orElseThrow();
        Page<UnitLine> second = Situation.value(listing.list(
                ADMINISTRATOR, new UnitFilter("", Optional.empty(), Optional.empty(), false, 1, Optional.of(next))));
        assertThat(second.items().get(0).unit().id())
                .isNotEqualTo(first.items().get(0).unit().id());
    }

    @Test
    void whereNobodyHoldsTheRoleOfAStepItIsNamedAndFoundOnceWorkWaits() {
        assertThat(sheet("hiep-thanh").line().lacks())
                .extracting(lack -> lack.step().id())
                .containsExactly("DecideAtCommune");
        assertThat(sheet("hiep-an").line().lacks()).isEmpty();

        Application application = Situation.value(submitting.submit(Situation.FAMILY, Situation.submission("24967")));
        situation.decided(application.code(), Situation.STRANGER, Decision.of("forward"));
        assertThat(found("", Optional.empty(), true)).contains("hiep-thanh").doesNotContain("hiep-an");
        assertThat(Situation.value(listing.countMissed(ADMINISTRATOR))).isPositive();
    }

    @Test
    void otherHoursCountForWhatIsReckonedFromThenOnAndStayInTheHistory() {
        Application application = situation.submitted();
        String promised = due(application);
        assertThat(endOfThreeDays("hiep-an")).isEqualTo(LocalTime.of(17, 0));

        UnitSheet changed = Situation.value(
                changing.change(ADMINISTRATOR, "hiep-an", Optional.of("16h30"), "Thông báo 12", Optional.of(0L)));
        assertThat(changed.closes()).isEqualTo(LocalTime.of(16, 30));
        assertThat(changed.open()).isPositive();
        assertThat(endOfThreeDays("hiep-an")).isEqualTo(LocalTime.of(16, 30));
        assertThat(endOfThreeDays("hiep-thanh")).isEqualTo(LocalTime.of(17, 0));
        assertThat(due(application)).as("what was promised stays").isEqualTo(promised);

        assertThat(changing.change(OTHER, "hiep-an", Optional.of("16:00"), "x", Optional.of(0L)))
                .isEqualTo(Result.overtaken("hours-changed-meanwhile", "Quản Trị"));
        UnitSheet back = Situation.value(
                changing.change(ADMINISTRATOR, "hiep-an", Optional.empty(), "Như cũ", Optional.of(changed.seen())));
        assertThat(back.own()).isEmpty();
        assertThat(back.changes()).extracting("reason").containsExactly("Như cũ", "Thông báo 12");
        assertThat(endOfThreeDays("hiep-an")).isEqualTo(LocalTime.of(17, 0));
    }

    private String due(Application application) {
        return situation
                .texts("SELECT CAST(due_at AS text) FROM portal.work_item WHERE code = '"
                        + application.code().value() + "'")
                .get(0);
    }

    @Test
    void hoursThatNoOfficeHasAreRefusedAndNobodyElseChangesAnything() {
        assertThat(why(changing.change(ADMINISTRATOR, "ba-dinh", Optional.of("25:00"), " ", Optional.empty())))
                .isEqualTo("not-a-time missing");
        assertThat(why(changing.change(ADMINISTRATOR, "ba-dinh", Optional.of("3:00"), "x", Optional.empty())))
                .isEqualTo("no-office-hour");
        assertThat(why(changing.change(ADMINISTRATOR, "ba-dinh", Optional.empty(), "x", Optional.empty())))
                .isEqualTo("unchanged");
        assertThat(changing.change(ADMINISTRATOR, "khong-co", Optional.empty(), "x", Optional.empty()))
                .isInstanceOf(Result.NotFound.class);
        assertThat(changing.change(Situation.HEAD, "hiep-an", Optional.of("16:00"), "x", Optional.empty()))
                .isInstanceOf(Result.NotAllowed.class);
        assertThat(listing.find(Situation.HEAD, "hiep-an")).isInstanceOf(Result.NotAllowed.class);
    }
}
