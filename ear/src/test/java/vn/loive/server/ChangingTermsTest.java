package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.ChangeStepTerm;
import vn.loive.administration.ReadProcedures;
import vn.loive.administration.StepTerm;
import vn.loive.deadline.Term;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.procedure.StepTerms;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** A new circular is a change of data: a step has another term from a day on, and what is filed before keeps its own. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ChangingTermsTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String ROUTE = "commune-district-facility";
    private static final String STEP = "ReviewAtDistrict";

    @Inject
    private ChangeStepTerm changing;

    @Inject
    private ReadProcedures reading;

    @Inject
    private StepTerms terms;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ChangingTermsTest.class, Situation.class);
    }

    private LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private static Instant filed(LocalDate day) {
        return day.atTime(9, 0).atZone(PortalClock.VIET_NAM).toInstant();
    }

    private Result<StepTerm> change(String term, LocalDate from, Optional<Long> seen) {
        return changing.change(
                ADMINISTRATOR,
                ROUTE,
                STEP,
                new ChangeStepTerm.Wish(term, Optional.of(from), "Thông tư 7/2027/TT-BYT", "Thử", seen));
    }

    private static String why(Result<?> result) {
        return result instanceof Result.Refused<?> refused
                ? String.join(
                        " ", refused.refusals().stream().map(Refusal::code).toList())
                : String.valueOf(result);
    }

    @Test
    void theNewTermCountsFromItsDayOnAndWhatIsFiledBeforeKeepsItsOwn() {
        StepTerm before = Situation.value(reading.term(ADMINISTRATOR, ROUTE, STEP));
        assertThat(before.term()).isEqualTo(Term.parse("3wd"));
        LocalDate day = inDays(30);

        StepTerm changed = Situation.value(change("5wd", day, Optional.of(before.seen())));
        assertThat(changed.term()).as("today nothing is different").isEqualTo(Term.parse("3wd"));
        assertThat(changed.coming())
                .extracting(coming -> coming.term().toString())
                .containsExactly("5wd");
        assertThat(terms.of(ROUTE, STEP, filed(day))).isEqualTo(Term.parse("5wd"));
        assertThat(terms.of(ROUTE, STEP, filed(day.minusDays(1)))).isEqualTo(Term.parse("3wd"));
        assertThat(terms.of(ROUTE, "DecideAtFacility", filed(day))).isEqualTo(Term.parse("3wd"));

        assertThat(change("6wd", day, Optional.of(before.seen())))
                .isEqualTo(Result.overtaken("term-changed-meanwhile", "Quản Trị"));
        assertThat(why(change("5wd", inDays(60), Optional.empty()))).isEqualTo("unchanged");
        StepTerm back = Situation.value(change("3wd", day, Optional.of(changed.seen())));
        assertThat(back.changes()).extracting(line -> line.term().toString()).startsWith("3wd", "5wd");
        assertThat(terms.of(ROUTE, STEP, filed(day))).isEqualTo(Term.parse("3wd"));
    }

    @Test
    void whatItWouldGiveIsReckonedFirst() {
        ZonedDateTime monday = ZonedDateTime.parse("2026-03-02T09:00:00+07:00");
        ChangeStepTerm.Preview preview = Situation.value(changing.preview(ADMINISTRATOR, ROUTE, STEP, "24h", monday));
        assertThat(preview.before().due().toLocalDateTime()).hasToString("2026-03-05T17:00");
        assertThat(preview.after().due().toLocalDateTime()).hasToString("2026-03-03T09:00");
    }

    @Test
    void whatCannotCountIsRefusedAndNobodyElseChangesAnything() {
        assertThat(why(changing.change(
                        ADMINISTRATOR,
                        ROUTE,
                        STEP,
                        new ChangeStepTerm.Wish("x", Optional.empty(), " ", " ", Optional.empty()))))
                .isEqualTo("term-malformed missing missing missing");
        assertThat(why(change("-3wd", inDays(0), Optional.empty()))).isEqualTo("term-malformed not-before-tomorrow");
        assertThat(why(change("0wd", inDays(9000), Optional.empty()))).isEqualTo("term-zero day-too-far");
        assertThat(reading.term(ADMINISTRATOR, "law-1999", STEP)).isInstanceOf(Result.NotFound.class);
        assertThat(reading.list(Situation.HEAD)).isInstanceOf(Result.NotAllowed.class);
        assertThat(changing.preview(Situation.HEAD, ROUTE, STEP, "3wd", ZonedDateTime.now(clock)))
                .isInstanceOf(Result.NotAllowed.class);
    }
}
