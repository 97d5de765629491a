package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Place;

/**
 * {@code ./portal bench pages}: each page that a family meets, beside its aim. Writes {@code pages.txt} for people and
 * {@code pages.json}; judges nothing. The browser is cold for each page; the server is warm: before anything is
 * measured, every page has been asked for equally often, in turns, so that none is better off for coming later.
 */
@Tag("bench")
class PagesBenchTest {
    private static final int VISITS = 3;
    private static final int ASKED_ALONE = 60;
    private static final int CLIENTS = 16;
    private static final int ASKED_TOGETHER = 25;
    private static final int WARMING_TURNS = 4;
    private static final String LINE = "%-28s%9s%10s%8s%11s%9s%9s%9s%9s%9s%9s%9s%n";

    @RegisterExtension
    final People people = new People();

    private final StringBuilder table = new StringBuilder();
    private double styleSheet;
    private final ObjectNode result = new ObjectMapper().createObjectNode().put("bench", "pages");

    @Test
    void everyPageBesideItsAim() throws Exception {
        table.append(LINE.formatted(
                "page",
                "requests",
                "bytes",
                "aim",
                "usable ms",
                "p50 1",
                "p95 1",
                "p50 16",
                "p95 16",
                "ratio",
                "server",
                "client"));
        Person visitor = people.visitor(Device.PHONE);
        visitor.opens("/");
        String style = visitor.page.locator("link[href*='portal.css']").getAttribute("href");
        Map<String, String> open = new LinkedHashMap<>();
        open.put("(style sheet, to compare)", Place.portal(style).toString());
        open.putAll(PublicPages.beforeLogin(visitor).all());
        Family lan = people.family(Account.LAN, Device.PHONE);
        lan.logsIn();
        Map<String, String> own = PublicPages.behindLogin(lan, Form.ofAMother()).all();
        for (int turn = 0; turn < WARMING_TURNS; turn++) {
            open.values().forEach(address -> ask(address, "", CLIENTS, ASKED_TOGETHER));
            own.values().forEach(address -> ask(address, cookies(lan), CLIENTS, ASKED_TOGETHER));
        }
        open.forEach((name, address) -> measure(name, address, null));
        own.forEach((name, address) -> measure(name, address, lan));
        table.append("Aims: bytes with everything that the page loads; usable 1,200 ms on 1.6 Mbit/s, 150 ms,")
                .append(" processor 4 times slower; p95 60 ms at 16 clients.\n")
                .append(
                        "Ratio: p95 at 16 clients beside the style sheet's. Server, client: milliseconds of a processor")
                .append(" for one request at 16 clients;\nthe server is the portal, without database and Keycloak.\n");
        writesByPassword();
        writesByProvider();
        write();
        assertThat(result.withArray("pages")).isNotEmpty();
    }

    private void measure(String name, String address, @Nullable Family family) {
        String state = family == null ? null : family.profile.storageState();
        ColdVisit quick = ColdVisit.quick(people.browser(), address, state);
        double usable = IntStream.range(0, VISITS)
                .mapToDouble(
                        i -> ColdVisit.slow(people.browser(), address, state).usable())
                .sorted()
                .toArray()[VISITS / 2];
        String cookies = family == null ? "" : cookies(family);
        PageVisitor alone = ask(address, cookies, 1, ASKED_ALONE);
        double before = ServerProcessor.seconds();
        PageVisitor together = ask(address, cookies, CLIENTS, ASKED_TOGETHER);
        double server = (ServerProcessor.seconds() - before) * 1000 / (CLIENTS * ASKED_TOGETHER);
        styleSheet = styleSheet == 0 ? together.p95() : styleSheet;
        int aim = PageWeight.of(address);
        table.append(LINE.formatted(
                name,
                quick.requests(),
                quick.bytes(),
                aim,
                Math.round(usable),
                tenths(alone.p50()),
                tenths(alone.p95()),
                tenths(together.p50()),
                tenths(together.p95()),
                tenths(together.p95() / styleSheet),
                tenths(server),
                tenths(together.own())));
        ArrayNode pages = result.withArray("pages");
        pages.addObject()
                .put("page", name)
                .put("requests", quick.requests())
                .put("bytes", quick.bytes())
                .put("aim_bytes", aim)
                .put("usable_ms", Math.round(usable))
                .put("p50_ms", alone.p50())
                .put("p95_ms", alone.p95())
                .put("p50_ms_16", together.p50())
                .put("p95_ms_16", together.p95())
                .put("server_ms", server)
                .put("client_ms", together.own());
    }

    private static PageVisitor ask(String address, String cookies, int clients, int times) {
        try {
            return PageVisitor.ask(URI.create(address), cookies, clients, times);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private static String cookies(Family family) {
        List<Cookie> cookies = family.profile.cookies(family.page.url());
        return cookies.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    /** By an account of one's own, made before the clock starts. */
    private void writesByPassword() {
        CarefulFamily family = people.carefulFamily(Device.PHONE);
        family.registers();
        family.logsOut();
        family.opens("/apply");
        family.begins();
        family.logsInAs(family.account());
        // the name and the address for letters are those of the account, which fills them in
        Form form = home().with("applicant.name", "Lê Thị Hoa").with("applicant.email", family.mailbox());
        writesAnApplication("password", form, family);
    }

    /** With name, birth date and number vouched for. */
    private void writesByProvider() {
        CarefulFamily family = people.carefulFamily("vneid.lan", Device.PHONE);
        family.opens("/apply");
        family.begins();
        family.presses("social-vneid");
        family.logsInAs(family.account());
        writesAnApplication("vneid", home(), family);
    }

    private static Form home() {
        return Form.ofAMother().forService("home-rehab");
    }

    /** From the login to the code: what has to be read, typed and chosen, at the pace of somebody who takes care. */
    private void writesAnApplication(String way, Form form, CarefulFamily family) {
        family.startsAnApplication(form.get("service"));
        family.fillsIn(form);
        family.agrees();
        family.sends();
        table.append("%nFrom the login (%s) to the code of %s: %d pages, %d typed fields, %d choices, %s minutes%n"
                        .formatted(
                                way,
                                form.get("service"),
                                family.pages(),
                                family.fields(),
                                family.choices(),
                                tenths(family.seconds() / 60))
                + "of reading %d syllables (%d a minute), typing %d letters (%s a second) and moving (%s s each); aim 5.%n"
                        .formatted(
                                family.words(),
                                CarefulFamily.READS_A_MINUTE,
                                family.letters(),
                                CarefulFamily.TYPES_A_SECOND,
                                CarefulFamily.SECONDS_A_MOVE));
        table.append("Syllables: ").append(String.join(", ", family.read())).append(".\n");
        result.withArray("applications")
                .addObject()
                .put("way", way)
                .put("service", form.get("service"))
                .put("pages", family.pages())
                .put("typed_fields", family.fields())
                .put("choices", family.choices())
                .put("syllables", family.words())
                .put("letters", family.letters())
                .put("minutes", family.seconds() / 60);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void write() throws IOException {
        Path folder = Path.of(System.getProperty("loive.bench.out", "target/bench"));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : Map.of("pages.txt", table.toString(), "pages.json", result + "\n")
                .entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
