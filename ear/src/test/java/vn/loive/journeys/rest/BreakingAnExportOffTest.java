package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.LongRegister;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.ServerLog;
import vn.loive.journeys.world.Tokens;
import vn.loive.journeys.world.Wait;

/** Somebody takes a long register away, and his line breaks in the middle of it. */
@Tag("journey")
class BreakingAnExportOffTest {
    private static final int LINES = 12_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void isNotedWithHowFarItCameLeavesNothingOpenAndIsMadeOnceMore(String format) throws IOException {
        Dossier pattern = Dossier.submitted();
        try (LongRegister register = LongRegister.of(pattern, "ba-dinh", LINES)) {
            ServerLog log = ServerLog.fromNowOn();

            breakOff("/api/v1/register." + format + "?sort=submitted&search=" + why(), Tokens.of(Account.WARD_OFFICER));

            JsonNode note = Wait.upTo(
                            PATIENCE,
                            BreakingAnExportOffTest::newest,
                            seen -> seen.path("details").path("format").asText().equals(format))
                    .path("details");
            assertThat(note.path("rows").asInt()).isBetween(1, LINES - 1);
            assertThat(note.path("format").asText()).isEqualTo(format);
            assertThat(note.path("exported").asLong()).isEqualTo(numberOfTheExport());
            // a job that works just now has one too, for a moment; one that was left stays
            assertThat(Wait.upTo(PATIENCE, register::idleTransactions, open -> open == 0))
                    .isZero();
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("broken off"))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("INFO")
                            .doesNotContain("caxa.canbo", "LONG-", pattern.code(), "Exception"));
            assertThat(log.faults()).isEmpty();

            String whole = Rest.as(Account.WARD_OFFICER)
                    .get("register.csv?sort=submitted&to=2001-12-31&search=" + why())
                    .text();
            assertThat(whole.lines()).hasSize(LINES + 1);
        }
    }

    private static String why() {
        return Rest.as(Account.WARD_OFFICER).ticket("why", "Thử");
    }

    /** Reads the beginning, and hangs up. */
    private static void breakOff(String path, String token) throws IOException {
        URI portal = Place.portal(path);
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()));
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nAuthorization: Bearer "
                                    + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static JsonNode newest() {
        return search("ExportBrokenOff").stream().findFirst().orElseGet(MissingNode::getInstance);
    }

    private static long numberOfTheExport() {
        return search("RegisterExported").get(0).path("seq").asLong();
    }

    private static List<JsonNode> search(String kind) {
        return Rest.as(Account.AUDITOR)
                .get("history?view=searches&limit=1&who=caxa.canbo&act=" + kind)
                .items();
    }
}
