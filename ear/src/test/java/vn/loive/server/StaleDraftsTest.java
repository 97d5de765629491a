package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
import vn.loive.intake.WarnOfStaleDrafts;
import vn.loive.shared.Result;

/** A draft that nobody touches: announced a week before, gone after thirty days. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class StaleDraftsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Situation situation;

    @Inject
    private DraftApplication drafts;

    @Inject
    private WarnOfStaleDrafts warning;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(StaleDraftsTest.class, Situation.class);
    }

    @Test
    void isAnnouncedOnceInTheLanguageOfItsFamily() throws Exception {
        Caller english = family("en");
        Caller vietnamese = family("vi");
        untouchedFor(24, draft(english, "en"));
        untouchedFor(24, draft(vietnamese, "vi"));
        untouchedFor(22, draft(english, "en"));

        warning.warn();
        warning.warn();

        assertThat(mails(english))
                .containsOnlyOnce("\"subject\":\"The dossier you are writing\"")
                .doesNotContain("rehab");
        assertThat(mails(vietnamese)).contains("\"subject\"").doesNotContain("The dossier");
        assertThat(toldOf(english)).isEqualTo(1);
        assertThat(toldOf(vietnamese)).isEqualTo(1);
    }

    @Test
    void goesAfterThirtyDaysAndNotBefore() {
        Caller family = family("vi");
        UUID stale = draft(family, "vi");
        UUID fresh = draft(family, "vi");
        untouchedFor(31, stale);
        untouchedFor(29, fresh);

        assertThat(drafts.discardStale()).isPositive();

        assertThat(drafts.find(family, stale)).isEmpty();
        assertThat(drafts.find(family, fresh)).isPresent();
    }

    private static Caller family(String language) {
        String account = "nhap-" + language + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new Caller(
                account, "Lê Thị Hoa", Optional.of(account + "@example.vn"), Set.of(Role.APPLICANT), Set.of());
    }

    private UUID draft(Caller family, String language) {
        return ((Result.Done<Draft>) drafts.start(family, "home-rehab", language))
                .value()
                .id();
    }

    private void untouchedFor(int days, UUID draft) {
        assertThat(situation.change(
                        "UPDATE portal.draft SET updated_at = now() - make_interval(days => ?2) WHERE id = ?1",
                        draft,
                        days))
                .isEqualTo(1);
    }

    private long toldOf(Caller family) {
        return situation.count(
                "portal.outbox WHERE template = 'draft' AND recipient = ?1",
                family.email().orElseThrow());
    }

    /** What the mail server has got for a family, as soon as it has got anything. */
    private String mails(Caller family) throws IOException, InterruptedException {
        URI box = URI.create("http://localhost:" + System.getenv("LOIVE_MAIL_API_PORT") + "/api/user/"
                + family.email().orElseThrow() + "/messages");
        Instant end = clock.instant().plus(PATIENCE);
        while (true) {
            String got = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(box).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            if (got.contains("\"subject\"")) {
                return got.replace("\" : \"", "\":\"");
            }
            assertThat(clock.instant()).as("a mail should be there: %s", got).isBefore(end);
            Thread.sleep(500);
        }
    }
}
