package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Colleague;
import vn.loive.identity.ConfirmDeputy;
import vn.loive.identity.Deputising;
import vn.loive.identity.NameDeputy;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ReturnToTheUnit;

/** A deputy's own post fits what he does for the other, and the head of the unit has named or confirmed him. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class DeputiesFitTest {
    private static final UnitId UNIT = new UnitId("hiep-an");

    @Inject
    private Situation situation;

    @Inject
    private NameDeputy naming;

    @Inject
    private ConfirmDeputy confirming;

    @Inject
    private ReturnToTheUnit returning;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(DeputiesFitTest.class, Situation.class);
    }

    @AfterEach
    void comeBack() {
        situation.deputiesEnd("unit = 'hiep-an'");
    }

    private NameDeputy.Wish wish(String account, String deputy) {
        return new NameDeputy.Wish(
                account,
                deputy,
                UNIT,
                Optional.empty(),
                Optional.of(LocalDate.now(clock).plusDays(2)),
                "Thử");
    }

    private boolean acts(String account, Role role) {
        return posts.of(account).stream()
                .anyMatch(post -> post.role() == role && post.unit().equals(UNIT));
    }

    @Test
    void whoAdvisesOrAccompaniesDecidesForNobody() {
        List.of("tuvan", "tinhnguyen").forEach(this::fitsForNobody);
    }

    private void fitsForNobody(String account) {
        Result<Deputising> unfit = Result.refused(Refusal.of(
                "deputy-does-not-fit",
                "deputy",
                posts.withPostsAt(UNIT).stream()
                        .filter(one -> one.account().equals(account))
                        .findFirst()
                        .map(Colleague::name)
                        .orElseThrow()));
        assertThat(naming.name(Situation.HEAD, wish("", account))).isEqualTo(unfit);
        assertThat(naming.name(Situation.HEAD, wish("xa.tiepnhan", account))).isEqualTo(unfit);
        assertThat(naming.name(Situation.OFFICER, wish("", account))).isEqualTo(unfit);
    }

    @Test
    void whoWasNamedInThePastAndDoesNotFitCountsNoMore() {
        String task = situation.waitingTask(situation.submitted().code());
        situation.deputy("xa.lanhdao", "tinhnguyen");
        assertThat(acts("tinhnguyen", Role.COMMUNE_HEAD)).isFalse();
        assertThat(posts.at(UNIT, Set.of(Role.COMMUNE_HEAD)))
                .extracting(Colleague::account)
                .contains("xa.lanhdao")
                .doesNotContain("tinhnguyen");
        situation.change(
                "UPDATE portal.work_item SET state = 'CLAIMED', assignee = 'tinhnguyen', assignee_name = 'B',"
                        + " version = version + 1 WHERE task = ?1",
                task);
        returning.whereAPostHasRunOut();
        assertThat(situation.count("portal.work_item WHERE task = ?1 AND state = 'OPEN'", task))
                .isEqualTo(1);
    }

    @Test
    void whoIsNamedByTheHeadCountsAtOnce() {
        Deputising row = Situation.value(naming.name(Situation.HEAD, wish("", "xa.tiepnhan")));
        assertThat(row.confirmed()).isTrue();
        assertThat(acts("xa.tiepnhan", Role.COMMUNE_HEAD)).isTrue();
        assertThat(naming.name(Situation.OFFICER, wish("", "tinhnguyen")))
                .as("a deputy's deputy who is a volunteer")
                .isInstanceOf(Result.Refused.class);
        assertThat(acts("tinhnguyen", Role.COMMUNE_HEAD)).isFalse();
        assertThat(acts("tinhnguyen", Role.COMMUNE_OFFICER)).isFalse();
    }

    @Test
    void whoIsNamedByTheOfficerWaitsForTheHead() {
        Deputising row = Situation.value(naming.name(Situation.OFFICER, wish("", "xa.lanhdao")));
        assertThat(row.confirmed()).isFalse();
        assertThat(acts("xa.lanhdao", Role.COMMUNE_OFFICER)).isFalse();
        assertThat(confirming.confirm(Situation.OFFICER, row.id())).isEqualTo(Result.notAllowed("not-your-unit"));
        assertThat(confirming.confirm(Situation.STRANGER, row.id())).isInstanceOf(Result.NotFound.class);
        assertThat(Situation.value(confirming.confirm(Situation.HEAD, row.id())).confirmed())
                .isTrue();
        assertThat(acts("xa.lanhdao", Role.COMMUNE_OFFICER)).isTrue();
        assertThat(confirming.refuse(Situation.HEAD, row.id(), "x")).isInstanceOf(Result.Overtaken.class);
        assertThat(situation.count(
                        "portal.deputy_history WHERE deputy = ?1 AND act = 'confirmed' AND by_account = 'xa.lanhdao'",
                        row.id()))
                .isEqualTo(1);
    }

    @Test
    void whoIsRefusedNeverCounts() {
        Deputising row = Situation.value(naming.name(Situation.OFFICER, wish("", "xa.lanhdao")));
        assertThat(confirming.refuse(Situation.HEAD, row.id(), " ")).isInstanceOf(Result.Refused.class);
        Situation.value(confirming.refuse(Situation.HEAD, row.id(), "Thiếu người"));
        assertThat(confirming.confirm(Situation.HEAD, row.id())).isInstanceOf(Result.Overtaken.class);
        assertThat(acts("xa.lanhdao", Role.COMMUNE_OFFICER)).isFalse();
    }
}
