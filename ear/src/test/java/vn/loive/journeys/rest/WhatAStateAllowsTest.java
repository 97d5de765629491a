package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.identity.Standing;
import vn.loive.intake.ApplicationState;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Rest;

/** Every role tries to read and to act in the states of an application, and may do what the table says. */
@Tag("journey")
class WhatAStateAllowsTest {
    private static final StatesOfAnApplication TABLE = new StatesOfAnApplication();
    private static final Path README = Path.of("..", "keycloak-realm", "README.md");
    private static final List<Account> OFFICIALS = List.of(
            Account.COMMUNE_OFFICER,
            Account.COMMUNE_HEAD,
            Account.DISTRICT_OFFICER,
            Account.DISTRICT_HEAD,
            Account.FACILITY_OFFICER,
            Account.FACILITY_HEAD);
    private static final List<Account> OTHERS = List.of(
            Account.COUNSELLOR, Account.VOLUNTEER, Account.PROVINCE_OFFICER, Account.AUDITOR, Account.ADMINISTRATOR);

    @Test
    void isWhatThePolicySays() {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String state : TABLE.states()) {
            Standing standing =
                    ApplicationState.of(state).map(ApplicationState::standing).orElse(Standing.DRAFT);
            for (String word : TABLE.roles()) {
                Role role = Role.ofRealm(word).orElseThrow();
                expected.put(word + " " + state, TABLE.allowed(word, state));
                found.put(
                        word + " " + state,
                        Policy.acts(role, standing)
                                ? StatesOfAnApplication.ACT
                                : Policy.reads(role, standing) ? StatesOfAnApplication.READ : "nothing");
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(TABLE.roles())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::realmName).toList());
        assertThat(TABLE.states()).hasSize(1 + ApplicationState.values().length);
    }

    @Test
    void isSoOverRestForWhoeverHasWorkWithIt() {
        Set<String> acted = new TreeSet<>();
        for (Dossier dossier : inEveryStateThatOfficialsReach()) {
            String state = dossier.read(Account.AUDITOR).get("status.state");
            List<String> tasks = tasks(dossier);
            for (Account official : OFFICIALS) {
                String cell = official.role() + " " + state;
                boolean did = tasks.stream().anyMatch(task -> takes(official, task));
                if (did) {
                    acted.add(cell);
                }
                assertThat(did && !TABLE.allowed(official.role(), state).equals(StatesOfAnApplication.ACT))
                        .as("acts: " + cell)
                        .isFalse();
                assertThat(dossier.read(official).status()).as("reads: " + cell).isIn(200, 404);
            }
            assertThat(dossier.read(Account.COMMUNE_OFFICER).status()).isEqualTo(200);
            for (Account other : OTHERS) {
                assertThat(dossier.read(other).status())
                        .as("reads: " + other.role() + " " + state)
                        .isEqualTo(TABLE.allowed(other.role(), state).equals(StatesOfAnApplication.READ) ? 200 : 404);
                assertThat(tasks).noneMatch(task -> takes(other, task));
            }
            assertThat(dossier.withdraw().status())
                    .as("withdraws: " + state)
                    .isEqualTo(TABLE.allowed("applicant", state).equals(StatesOfAnApplication.ACT) ? 200 : 409);
        }
        assertThat(acted).isEqualTo(actsInTheTable());
    }

    @Test
    void standsInTheRealmsReadme() throws Exception {
        String page = Files.readString(README);
        assertThat(page)
                .as("the main method of StatesOfAnApplication writes it anew")
                .isEqualTo(TABLE.page(page));
    }

    private static Set<String> actsInTheTable() {
        Set<String> cells = new TreeSet<>();
        for (Account official : OFFICIALS) {
            for (String state : TABLE.states()) {
                if (TABLE.allowed(official.role(), state).equals(StatesOfAnApplication.ACT)) {
                    cells.add(official.role() + " " + state);
                }
            }
        }
        return cells;
    }

    /** Takes it and gives it back; who has it already, or may not, does not. */
    private static boolean takes(Account account, String task) {
        boolean taken = Rest.as(account).post("tasks/" + task + "/claim").status() == 200;
        if (taken) {
            Rest.as(account).delete("tasks/" + task + "/claim");
        }
        return taken;
    }

    /** Every task that the application has had, from the line of time that an auditor saves. */
    private static List<String> tasks(Dossier dossier) {
        return OFFICIALS.stream()
                .flatMap(official -> Stream.of("waiting", "done", "family")
                        .flatMap(view ->
                                Rest.as(official).get("tasks?state=" + view + "&q=" + dossier.code()).items().stream()))
                .map((JsonNode task) -> task.path("id").asText())
                .distinct()
                .toList();
    }

    private static List<Dossier> inEveryStateThatOfficialsReach() {
        Dossier received = Dossier.submitted();
        takes(Account.COMMUNE_OFFICER, received.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune"));
        Dossier returned = Dossier.atTheHead();
        returned.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "return", "reason", "Xem lại");
        Dossier asked = Dossier.submitted();
        asked.asksForMore();
        Dossier listed = Dossier.atTheFacility();
        listed.mustDecide(Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "waiting-list");
        listed.waitForTask(Account.FACILITY_OFFICER, "DecideAtFacility");
        Dossier notReceived = Dossier.submitted();
        notReceived.mustDecide(
                Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "refuse", "reason", "Không thuộc thẩm quyền");
        Dossier refused = Dossier.atTheDistrict();
        refused.mustDecide(Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "refuse", "reason", "Không đủ");
        Dossier withdrawn = Dossier.submitted();
        withdrawn.withdraw();
        Dossier admitted = Dossier.beforeArrival();
        admitted.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        return List.of(
                Dossier.submitted(),
                received,
                Dossier.atTheHead(),
                returned,
                Dossier.atTheDistrict(),
                Dossier.atTheFacility(),
                listed,
                asked,
                Dossier.beforeArrival(),
                notReceived,
                refused,
                withdrawn,
                admitted);
    }
}
