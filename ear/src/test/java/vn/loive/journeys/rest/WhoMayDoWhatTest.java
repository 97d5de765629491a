package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;

/** Every account of the demo world, and nobody, tries every action on an application of Lan. */
@Tag("journey")
class WhoMayDoWhatTest {
    private static final Permissions PERMISSIONS = new Permissions();
    private static final Path README = Path.of("..", "keycloak-realm", "README.md");
    private static final Map<String, Object[]> DECISIONS = Map.of(
            "ReviewAtCommune", new Object[] {"outcome", "forward"},
            "DecideAtCommune", new Object[] {"outcome", "sign"},
            "ReviewAtDistrict", new Object[] {"outcome", "name-facility", "facility", "co-so-lam-dong"},
            "DecideAtFacility", new Object[] {"outcome", "waiting-list"},
            "AdmitAtFacility", new Object[] {"outcome", "arrived"});

    private static final Map<String, Stage> STAGES = new LinkedHashMap<>();
    private static Dossier atTheEnd;
    private static Dossier asked;
    private static Dossier ended;
    private static @Nullable Dossier guest;
    private static String paper;

    /** Applications that wait at a step: a new one as soon as somebody has decided the last. */
    private static final class Stage {
        private final String step;
        private final Account official;
        private final java.util.function.Supplier<Dossier> make;
        private String task = "";

        Stage(String step, Account official, java.util.function.Supplier<Dossier> make) {
            this.step = step;
            this.official = official;
            this.make = make;
        }

        String task() {
            if (task.isEmpty()) {
                task = make.get().waitForTask(official, step);
            }
            return task;
        }

        /** Looks, claims, hands back, claims again and decides; each must be answered alike. */
        List<Integer> triedBy(Rest person) {
            String path = "tasks/" + task();
            List<Integer> statuses = Stream.<Function<Rest, Answer>>of(
                            rest -> rest.get(path),
                            rest -> rest.post(path + "/claim"),
                            rest -> rest.delete(path + "/claim"),
                            rest -> rest.post(path + "/claim"),
                            rest -> rest.post(path + "/decision", Rest.json(DECISIONS.get(step))))
                    .map(act -> act.apply(person).status())
                    .toList();
            if (statuses.contains(200)) {
                task = "";
            }
            return statuses;
        }
    }

    @BeforeAll
    static void applicationsOfLanWaitEverywhere() {
        stage("ReviewAtCommune", Account.COMMUNE_OFFICER, Dossier::submitted);
        stage("DecideAtCommune", Account.COMMUNE_HEAD, Dossier::atTheHead);
        stage("ReviewAtDistrict", Account.DISTRICT_OFFICER, Dossier::atTheDistrict);
        stage("DecideAtFacility", Account.FACILITY_OFFICER, Dossier::atTheFacility);
        stage("AdmitAtFacility", Account.FACILITY_OFFICER, Dossier::beforeArrival);
        paper = upload(Rest.as(Account.LAN)).get("id");
        atTheEnd = Dossier.submitted(Account.LAN, Form.ofAMother().withPapers(paper));
        atTheEnd.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", DECISIONS.get("ReviewAtCommune"));
        atTheEnd.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", DECISIONS.get("DecideAtCommune"));
        atTheEnd.mustDecide(Account.DISTRICT_OFFICER, "ReviewAtDistrict", DECISIONS.get("ReviewAtDistrict"));
        ended = Dossier.submitted();
        ended.withdraw();
        asked = Dossier.submitted();
        asked.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "x",
                "fields",
                List.of("person.address"));
    }

    private static void stage(String step, Account official, java.util.function.Supplier<Dossier> make) {
        STAGES.put(step, new Stage(step, official, make));
    }

    private static Answer upload(Rest person) {
        return person.upload("can-cuoc.pdf", Papers.pdf());
    }

    private static Rest person(String who) {
        return Account.ALL.stream()
                .filter(account -> account.login().equals(who))
                .findFirst()
                .map(Rest::as)
                .orElseGet(Rest::withoutLogin);
    }

    private static List<Integer> trying(Rest person, String action) {
        String code = "applications/" + atTheEnd.code();
        return switch (action) {
            case "send" -> one(person.post("applications", Form.ofAMother().json()));
            case "upload" -> one(upload(person));
            case "mine" -> one(person.get("applications"));
            case "read" -> one(person.get(code));
            case "paper" -> one(person.get("attachments/" + paper));
            case "history" -> one(person.get(code + "/history"));
            case "export" -> one(person.get(code + "/history.csv"));
            case "search" -> one(person.get("history?limit=1"));
            case "register" -> one(person.get("register?limit=1"));
            case "register-export" -> one(person.get("register.csv?search=" + person.ticket("why", "Thử")));
            case "receipt" -> one(person.get(code + "/receipt"));
            case "supplement" ->
                one(person.post(
                        "applications/" + asked.code() + "/supplement",
                        Rest.json("answers", Map.of("person.address", "Số 12"))));
            case "withdraw" ->
                one(person.post("applications/" + Dossier.submitted().code() + "/withdrawal", "{}"));
            case "contact" -> one(person.send("PUT", code + "/contact", Rest.json("phone", "0987 654 321")));
            case "new-pin" -> one(person.post("applications/" + asked.code() + "/lookup-pin", "{}"));
            case "contacts" -> one(person.get("contacts"));
            case "ask-code" -> one(person.post("contacts/codes", Proof.wanted(Proof.newMailbox())));
            case "prove" -> one(person.post("contacts/proofs", Proof.wanted(Proof.newMailbox(), "123456")));
            case "questions" -> one(person.get(code + "/questions"));
            case "ask" -> one(person.post(code + "/questions", Rest.json("words", "Khi nào có kết quả?")));
            case "answer" -> one(person.post(code + "/questions/answers", Rest.json("words", "Tuần sau.")));
            case "rate" ->
                one(person.post("applications/" + ended.code() + "/rating", Rest.json("rating", "satisfied")));
            case "queue" -> one(person.get("tasks"));
            case "claim-next" -> one(person.post("tasks/claim-next", Rest.json("service", "khong-co")));
            case "bulk" -> one(person.post("tasks/bulk", Rest.json("act", "claim", "tasks", List.of("khong-co"))));
            case "assignee" -> one(person.get(atTheCommune() + "/assignee"));
            case "assign" ->
                one(person.send(
                        "PUT",
                        atTheCommune() + "/assignee",
                        Rest.json("account", "xa.tiepnhan", "reason", "Chia việc")));
            case "look-up" -> one(person.with("X-Lookup-Pin", atTheEnd.pin()).get("lookup/" + atTheEnd.code()));
            case "posts" -> one(person.get("posts?limit=1"));
            case "incidents" -> one(person.get("incidents"));
            case "retry-incident" -> one(person.post("incidents/message-" + UUID.randomUUID() + "/retry"));
            case "give-post" -> {
                Answer given = give(person);
                if (given.status() == 201) {
                    end(Rest.as(Account.ADMINISTRATOR), given.get("id"));
                }
                yield one(given);
            }
            case "end-post" -> {
                String post = give(Rest.as(Account.ADMINISTRATOR)).get("id");
                Answer ended = end(person, post);
                end(Rest.as(Account.ADMINISTRATOR), post);
                yield one(ended);
            }
            case "units" -> one(person.get("units?limit=1"));
            case "unit" -> one(person.get("units/hiep-an"));
            case "office-hours" -> {
                Answer changed = closing(person, "16:45");
                if (changed.status() == 200) {
                    closing(person, null);
                }
                yield one(changed);
            }
            case "send-list" -> one(sendList(person));
            case "take-list" ->
                one(person.post(
                        "unit-lists/" + sendList(Rest.as(Account.ADMINISTRATOR)).get("id") + "/taking",
                        Rest.json("reason", "Thử")));
            case "procedures" -> one(person.get("procedures"));
            case "procedure" -> one(person.get("procedures/home-rehab"));
            case "change-term" ->
                one(person.post(
                        "procedures/home-rehab/terms",
                        Rest.json("step", "DecideAtFacility", "term", "3wd", "source", "Thử", "reason", "Thử")));
            case "send-model" -> one(sendModel(person));
            case "deploy-model" ->
                one(person.post(
                        "models/" + sendModel(Rest.as(Account.ADMINISTRATOR)).get("id") + "/deployment",
                        Rest.json("reason", "Thử")));
            case "facilities" -> one(person.get("facilities"));
            case "workload" -> one(person.get("workload"));
            case "places" -> one(person.get("facilities/co-so-lam-dong/places"));
            case "leave" -> {
                Answer left = person.post(
                        "facilities/co-so-lam-dong/people/" + guest() + "/leaving", Rest.json("reason", "Thử"));
                if (left.status() == 200) {
                    guest = null;
                }
                yield one(left);
            }
            case "capacity" -> {
                Answer changed = person.send("PUT", "facilities/co-so-lam-dong/capacity", roomFor(9));
                if (changed.status() == 200) {
                    person.send("PUT", "facilities/co-so-lam-dong/capacity", roomFor(8));
                }
                yield one(changed);
            }
            case "deputies" -> one(person.get("deputies"));
            case "name-deputy" -> {
                Answer named = nameDeputy(person);
                endDeputy(Rest.as(Account.COMMUNE_HEAD), named.get("id"));
                yield one(named);
            }
            case "end-deputy" -> {
                String id = nameDeputy(Rest.as(Account.COMMUNE_HEAD)).get("id");
                Answer ended = endDeputy(person, id);
                endDeputy(Rest.as(Account.COMMUNE_HEAD), id);
                yield one(ended);
            }
            case "deadlines" -> one(person.get("deadlines?start=2026-11-20&term=3wd"));
            default -> STAGES.get(action).triedBy(person);
        };
    }

    /** Somebody who is at the facility; another one as soon as the last has left. */
    private static String guest() {
        Dossier here = guest;
        if (here == null) {
            here = Dossier.beforeArrival();
            here.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
            guest = here;
        }
        return here.code();
    }

    private static String atTheCommune() {
        return "tasks/" + Dossier.submitted().waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
    }

    private static Answer nameDeputy(Rest person) {
        return person.post(
                "deputies",
                Rest.json(
                        "account",
                        "xa.lanhdao",
                        "deputy",
                        "xa.tiepnhan",
                        "unit",
                        "hiep-an",
                        "lastDay",
                        Dossier.inDays(0).toString(),
                        "reason",
                        "Thử"));
    }

    private static Answer endDeputy(Rest person, String id) {
        return person.send("DELETE", "deputies/" + id, Rest.json("reason", "Hết thử"));
    }

    private static Answer give(Rest person) {
        return person.send(
                "POST",
                "posts",
                Rest.json(
                        "account",
                        "tuvan",
                        "name",
                        "Lý Thanh Tâm",
                        "role",
                        "volunteer",
                        "unit",
                        "hiep-an",
                        "reason",
                        "Thử"));
    }

    /** A list with a mistake, so that nothing becomes of it. */
    private static Answer sendList(Rest person) {
        return person.send("POST", "unit-lists", BodyPublishers.ofString("code\n1\n"), "text/csv");
    }

    /** A file that is no model, so that nothing becomes of it. */
    private static Answer sendModel(Rest person) {
        return person.send("POST", "models", BodyPublishers.ofString("<a/>"), "application/xml");
    }

    private static Answer closing(Rest person, String hour) {
        return person.send("PUT", "units/co-so-binh-minh/hours", Rest.json("closes", hour, "reason", "Thử"));
    }

    private static JsonNode roomFor(int girls) {
        return Rest.json("sex", "female", "ageBand", "minor", "places", girls, "reason", "Thử");
    }

    private static Answer end(Rest person, String post) {
        return person.send("DELETE", "posts/" + post, Rest.json("reason", "Hết thử"));
    }

    private static List<Integer> one(Answer answer) {
        return List.of(answer.status());
    }

    static List<String> people() {
        return PERMISSIONS.people();
    }

    @ParameterizedTest
    @MethodSource("people")
    void isAsTheTableSays(String who) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Object> found = new LinkedHashMap<>();
        for (String action : PERMISSIONS.actions()) {
            List<Integer> statuses =
                    trying(person(who), action).stream().distinct().toList();
            expected.put(action, PERMISSIONS.expected(who, action));
            found.put(action, statuses.size() == 1 ? statuses.get(0) : statuses);
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void namesEveryAccountOfTheDemoWorldAndNobody() {
        assertThat(PERMISSIONS.people())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Account.ALL.stream().map(Account::login), Stream.of(Permissions.NOBODY))
                                .toList());
        try (Stream<Path> users = Files.list(Path.of("..", "keycloak-realm", "src", "demo", "users"))) {
            assertThat(users.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Account.ALL.stream().map(Account::login).toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void standsInTheRealmsReadme() throws Exception {
        String page = Files.readString(README);
        assertThat(page).as("the main method of Permissions writes it anew").isEqualTo(PERMISSIONS.page(page));
    }
}
