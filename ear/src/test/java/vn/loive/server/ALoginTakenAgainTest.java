package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Accounts;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoices;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;
import vn.loive.intake.DraftApplication;
import vn.loive.workqueue.RegisterColumn;
import vn.loive.workqueue.RegisterColumns;
import vn.loive.workqueue.SavedViews;

/** Two people had the same login one after the other: what the portal keeps for the first is not the second's. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ALoginTakenAgainTest {
    private final String login = "lai." + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Accounts accounts;

    @Inject
    private DraftApplication drafts;

    @Inject
    private ContactChoices choices;

    @Inject
    private SavedViews views;

    @Inject
    private RegisterColumns columns;

    @Inject
    private Posts posts;

    @Inject
    private Situation situation;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ALoginTakenAgainTest.class, Situation.class);
    }

    private Caller comes(String sub) {
        return new Caller(
                accounts.of(sub, login), "Người", Optional.of("a@example.vn"), Set.of(Role.APPLICANT), Set.of());
    }

    private static String somebody() {
        return UUID.randomUUID().toString();
    }

    @Test
    void findsNothingThatWasKeptForTheFirst() {
        Caller first = comes(somebody());
        assertThat(first.account()).isEqualTo(login);
        drafts.start(first, "home-rehab", "vi");
        choices.choose(first, ContactChoice.Way.SMS, true, "en");
        Situation.value(views.keep(first, "Của tôi", "/tasks?service=home-rehab"));
        columns.choose(first, List.of(RegisterColumn.values()[0]));
        situation.change(
                "INSERT INTO portal.post (account, name, name_plain, role, unit, from_at, given_by, reason)"
                        + " VALUES (?1, 'A', 'a', 'commune-officer', 'hiep-an', now() - interval '1 day', 'quantri', 'x')",
                first.account());
        assertThat(posts.of(first.account())).hasSize(1);

        Caller second = comes(somebody());
        assertThat(second.account()).isEqualTo(login + "#2");
        assertThat(drafts.ofOwner(second)).isEmpty();
        assertThat(choices.of(second.account())).isEqualTo(ContactChoice.USUAL);
        assertThat(views.of(second)).isEmpty();
        assertThat(columns.of(second)).isNotEqualTo(columns.of(first));
        assertThat(posts.of(second.account())).isEmpty();
        assertThat(comes(somebody()).account()).isEqualTo(login + "#3");
        situation.change("UPDATE portal.post SET until_at = now() WHERE account = ?1", login);
    }

    @Test
    void isTheSamePersonEachTimeWhateverTheLoginIsCalledNow() {
        String sub = somebody();
        String account = comes(sub).account();
        assertThat(accounts.of(sub, login)).isEqualTo(account);
        assertThat(accounts.of(sub, "ten.khac")).isEqualTo(account);
    }

    @Test
    void hasOneAccountAlsoWhenItComesManyTimesAtOnce() throws Exception {
        String sub = somebody();
        List<Callable<String>> all = Collections.nCopies(8, () -> accounts.of(sub, login));
        ExecutorService many = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<String> account : many.invokeAll(all)) {
                assertThat(account.get()).isEqualTo(login);
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(situation.count("portal.account WHERE name LIKE ?1", login + "%"))
                .isOne();
    }

    @Test
    void isNeverThePortalItself() {
        assertThat(accounts.of(somebody(), "system")).startsWith("system#");
    }

    @Test
    void hasAnAccountAlsoWhenTheTokenSaysNoLoginOrAVeryLongOne() {
        String sub = somebody();
        assertThat(accounts.of(sub, "")).isEqualTo(sub);
        String other = somebody();
        assertThat(accounts.of(other, "x".repeat(4000))).isEqualTo(other);
    }
}
