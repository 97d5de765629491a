package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application that is under way, and what people do with it.
 *
 * @param code the dossier code
 * @param pin the second factor of the public look-up
 * @param mailbox where its news go
 * @param owner the family
 */
public record Dossier(String code, String pin, String mailbox, Account owner) {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sends a right application as the family of Lan. */
    public static Dossier submitted() {
        return submitted(Account.LAN, Form.ofAMother());
    }

    public static Dossier submitted(Account owner, Form form) {
        Answer answer = Rest.as(owner).post("applications", form.json());
        need(answer, 201);
        return new Dossier(answer.code(), answer.get("lookupPin"), form.mailbox(), owner);
    }

    /** The same, whose news go to its mailbox from now on; until then they went to the login's own. */
    public Dossier proved() {
        Proof.typed(owner, mailbox);
        return this;
    }

    /** One that waits for the commune's head. */
    public static Dossier atTheHead() {
        Dossier dossier = submitted();
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        return dossier;
    }

    public static Dossier atTheDistrict() {
        Dossier dossier = atTheHead();
        dossier.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "sign");
        return dossier;
    }

    public static Dossier atTheFacility() {
        Dossier dossier = atTheDistrict();
        dossier.mustDecide(
                Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "name-facility", "facility", "co-so-lam-dong");
        return dossier;
    }

    /** One with a place and a day, for whose person the facility waits. */
    public static Dossier beforeArrival() {
        Dossier dossier = atTheFacility();
        dossier.mustDecide(
                Account.FACILITY_OFFICER,
                "DecideAtFacility",
                "outcome",
                "reserve",
                "admissionOn",
                inDays(7).toString());
        dossier.waitForTask(Account.FACILITY_OFFICER, "AdmitAtFacility");
        return dossier;
    }

    /** A day as the portal counts days. */
    public static LocalDate inDays(int days) {
        return LocalDate.now(VIET_NAM).plusDays(days);
    }

    /** The task of a step in somebody's queue. */
    public Optional<JsonNode> task(Account account, String step) {
        Answer answer = Rest.as(account).get("tasks?limit=5&step=" + step + "&q=" + code);
        need(answer, 200);
        return answer.items().stream().findFirst();
    }

    /** The id of a task that is there, or comes soon. */
    public String waitForTask(Account account, String step) {
        return Wait.upTo(PATIENCE, () -> task(account, step), Optional::isPresent)
                .orElseThrow(() -> new AssertionError(code + " has no " + step + " for " + account.login()))
                .path("id")
                .asText();
    }

    public Answer claim(Account account, String step) {
        return Rest.as(account).post("tasks/" + waitForTask(account, step) + "/claim");
    }

    /** Claims and decides; the answer is that of the decision. */
    public Answer decide(Account account, String step, Object... decision) {
        String task = waitForTask(account, step);
        need(Rest.as(account).post("tasks/" + task + "/claim"), 200);
        return Rest.as(account).post("tasks/" + task + "/decision", Rest.json(decision));
    }

    /** Claims and decides what must be accepted. */
    public Answer mustDecide(Account account, String step, Object... decision) {
        Answer answer = decide(account, step, decision);
        need(answer, 200);
        return answer;
    }

    /** The commune wants the house number and the identity card. */
    public void asksForMore() {
        mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "Mời ghi rõ số nhà và gửi ảnh căn cước.",
                "fields",
                List.of("person.address"),
                "papers",
                List.of("identity"));
    }

    public Answer read(Account account) {
        return Rest.as(account).get("applications/" + code);
    }

    public Answer withdraw() {
        return Rest.as(owner).post("applications/" + code + "/withdrawal", Rest.json("reason", "Gia đình đổi ý"));
    }

    public Answer supplement(Object... body) {
        return Rest.as(owner).post("applications/" + code + "/supplement", Rest.json(body));
    }

    /** The acts of the history as an auditor reads them. */
    public List<JsonNode> history() {
        return Rest.as(Account.AUDITOR)
                .get("applications/" + code + "/history?lane=acts&limit=100")
                .items();
    }

    /** Acts and reads in one line of time. */
    public List<JsonNode> line(Account reader) {
        String lanes = reader == Account.AUDITOR ? "lane=acts&lane=reads&limit=100" : "limit=100";
        return Rest.as(reader).get("applications/" + code + "/history?" + lanes).items();
    }

    /** A line of time without deadlines and who read what. */
    public static List<JsonNode> acts(List<JsonNode> line) {
        return line.stream()
                .filter(item -> !item.path("lane").asText().equals("clock"))
                .filter(item -> !Set.of("RecordRead", "ReadRefused")
                        .contains(item.path("kind").asText()))
                .toList();
    }

    public List<String> historyKinds() {
        return history().stream().map(line -> line.path("kind").asText()).toList();
    }

    private static void need(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ", got " + answer.status() + ": " + answer.text());
        }
    }
}
