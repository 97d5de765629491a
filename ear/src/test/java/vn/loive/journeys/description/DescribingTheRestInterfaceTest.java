package vn.loive.journeys.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.description.Description.Operation;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.GivenUp;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.SecondFactor;

@Tag("journey")
class DescribingTheRestInterfaceTest {
    private static final Description DESCRIPTION = new Description();

    private static final Map<String, Account> OFFICIALS = Map.of(
            "ReviewAtCommune", Account.COMMUNE_OFFICER,
            "DecideAtCommune", Account.COMMUNE_HEAD,
            "ReviewAtDistrict", Account.DISTRICT_OFFICER,
            "DecideAtFacility", Account.FACILITY_OFFICER,
            "AdmitAtFacility", Account.FACILITY_OFFICER);

    private static final Map<String, Supplier<Dossier>> STAGES = Map.of(
            "ReviewAtCommune", Dossier::submitted,
            "DecideAtCommune", Dossier::atTheHead,
            "ReviewAtDistrict", Dossier::atTheDistrict,
            "DecideAtFacility", Dossier::atTheFacility,
            "AdmitAtFacility", Dossier::beforeArrival);

    static List<Operation> operations() {
        return DESCRIPTION.operations();
    }

    private static void isAsDescribed(Operation operation, int status, Answer answer) {
        assertThat(answer.status()).as(operation + ": " + answer.text()).isEqualTo(status);
        JsonNode response = DESCRIPTION.response(operation, status).orElseThrow();
        DESCRIPTION
                .schema(response)
                .ifPresent(schema -> assertThat(DESCRIPTION.differences(schema, answer.body()))
                        .as(answer.text())
                        .isEmpty());
    }

    @Test
    void isOpenApiOfVersionThreePointOne() {
        assertThat(DESCRIPTION.root().path("openapi").asText()).startsWith("3.1");
        assertThat(Rest.withoutLogin().get("/openapi").text()).contains("openapi: 3.1");
    }

    @Test
    void namesExactlyWhatTheCodeOffers() {
        assertThat(operations().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(Resources.operations());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void namesNothingThatIsNotThere(Operation operation) {
        String path = operation.path().replaceAll("\\{\\w+}", "x");
        Answer answer = Rest.as(Account.LAN).send(operation.method(), path, BodyPublishers.noBody(), null);
        assertThat(answer.get("code")).isNotIn("http-404", "http-405");
        assertThat(answer.status()).isNotIn(405, 500, 501);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void saysWhetherALoginIsNeeded(Operation operation) {
        String path = operation.path().replaceAll("\\{\\w+}", "x");
        Answer answer = Rest.withoutLogin()
                .send(
                        operation.method(),
                        path,
                        operation.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"),
                        operation.path().equals("attachments")
                                ? "multipart/form-data; boundary=x"
                                : "application/json");
        assertThat(answer.status() == 401).as(answer.text()).isEqualTo(operation.needsLogin());
        assertThat(DESCRIPTION.response(operation, 401).isPresent()).isEqualTo(operation.needsLogin());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesEveryAnswerParameterAndVariable(Operation operation) {
        JsonNode node = operation.node();
        assertThat(node.path("operationId").asText()).isNotBlank();
        assertThat(node.path("summary").asText()).isNotBlank();
        assertThat(node.path("description").asText()).contains("```sh", "curl");
        assertThat(node.path("responses").has("default")).isTrue();
        List<String> described = node.path("parameters").findValuesAsText("name");
        List<String> referred = node.path("parameters").findValuesAsText("$ref");
        for (String variable : Description.variables(operation.path())) {
            assertThat(described.contains(variable) || referred.toString().matches(".*/(Code|Task|Incident).*"))
                    .as(variable)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bodies")
    void givesExamplesThatAreAnsweredAsDescribed(Operation operation, String name, JsonNode body) {
        JsonNode schema = operation
                .node()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(DESCRIPTION.differences(schema, body)).isEmpty();
        switch (operation.node().path("operationId").asText()) {
            case "submitApplication" ->
                isAsDescribed(operation, 201, Rest.as(Account.LAN).post(operation.path(), body));
            case "decideTask" -> isAsDescribed(operation, 200, decide(name.substring(0, name.indexOf('.')), body));
            case "supplementApplication" -> isAsDescribed(operation, 200, supplement(operation, body));
            case "withdrawApplication" ->
                isAsDescribed(
                        operation, 200, send(operation, Dossier.submitted().code(), body));
            case "changeContact", "askQuestion" ->
                isAsDescribed(
                        operation, 200, send(operation, Dossier.submitted().code(), body));
            case "answerQuestion" -> isAsDescribed(operation, 200, answer(operation, body));
            case "askForCode" ->
                isAsDescribed(operation, 202, Rest.as(Account.LAN).post(operation.path(), Proof.elsewhere(body)));
            case "proveContact" ->
                isAsDescribed(operation, 200, Rest.as(Account.LAN).post(operation.path(), Proof.asked(body)));
            case "rateService" -> isAsDescribed(operation, 200, rate(operation, body));
            default -> throw new AssertionError("Nobody knows how to send the example of " + operation);
        }
    }

    static Stream<Arguments> bodies() {
        return operations().stream()
                .flatMap(operation -> operation.examples().entrySet().stream()
                        .map(example -> Arguments.of(operation, example.getKey(), example.getValue())));
    }

    @Test
    void hasAnExampleForEachOutcomeOfEachStep() {
        List<String> examples =
                List.copyOf(DESCRIPTION.operation("decideTask").examples().keySet());
        OFFICIALS.forEach((step, official) -> {
            String task = STAGES.get(step).get().waitForTask(official, step);
            Answer answer = Rest.as(official).get("tasks/" + task);
            assertThat(answer.body().path("outcomes").findValuesAsText("outcome"))
                    .allSatisfy(outcome -> assertThat(examples).contains(step + "." + outcome));
        });
    }

    private static Answer send(Operation operation, String code, JsonNode body) {
        return send(Account.LAN, operation, code, body);
    }

    private static Answer send(Account account, Operation operation, String code, JsonNode body) {
        String path = operation.path().replace("{code}", code);
        return Rest.as(account).send(operation.method(), path, body);
    }

    private static Answer answer(Operation operation, JsonNode body) {
        Dossier dossier = Dossier.submitted();
        dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        return send(Account.COMMUNE_OFFICER, operation, dossier.code(), body);
    }

    private static Answer rate(Operation operation, JsonNode body) {
        Dossier dossier = Dossier.submitted();
        dossier.withdraw();
        return send(operation, dossier.code(), body);
    }

    private static Answer supplement(Operation operation, JsonNode body) {
        Dossier dossier = Dossier.submitted();
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "x",
                "fields",
                List.of("person.address"));
        return send(operation, dossier.code(), body);
    }

    private static Answer decide(String step, JsonNode body) {
        Dossier dossier = STAGES.get(step).get();
        Account official = OFFICIALS.get(step);
        String task = dossier.waitForTask(official, step);
        Rest.as(official).post("tasks/" + task + "/claim");
        JsonNode sent = body.has("admissionOn")
                ? ((ObjectNode) body.deepCopy())
                        .put("admissionOn", Dossier.inDays(7).toString())
                : body;
        return Rest.as(official).post("tasks/" + task + "/decision", sent);
    }

    private static void describesHandsOfATask(Rest officer, Rest head, Rest family) {
        String task = Dossier.atTheDistrict().waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        String address = "tasks/" + task + "/assignee";
        ObjectNode wish = Rest.json("account", "huyen.canbo", "reason", "Chia việc");
        isAsDescribed(DESCRIPTION.operation("readAssignee"), 200, head.get(address));
        isAsDescribed(DESCRIPTION.operation("readAssignee"), 403, officer.get(address));
        isAsDescribed(DESCRIPTION.operation("assignTask"), 422, head.send("PUT", address, Rest.json()));
        isAsDescribed(DESCRIPTION.operation("assignTask"), 200, head.send("PUT", address, wish));
        isAsDescribed(DESCRIPTION.operation("assignTask"), 409, head.send("PUT", address, wish));
        ObjectNode bulk = Rest.json("act", "claim", "tasks", List.of(task, "khong-co"));
        isAsDescribed(DESCRIPTION.operation("bulkTasks"), 200, officer.post("tasks/bulk", bulk));
        isAsDescribed(DESCRIPTION.operation("bulkTasks"), 403, family.post("tasks/bulk", bulk));
        isAsDescribed(DESCRIPTION.operation("bulkTasks"), 422, officer.post("tasks/bulk", "{}"));
        ObjectNode none = Rest.json("service", "khong-co");
        isAsDescribed(DESCRIPTION.operation("claimNextTask"), 204, officer.post("tasks/claim-next", none));
        Dossier.atTheDistrict().waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        isAsDescribed(DESCRIPTION.operation("claimNextTask"), 200, officer.post("tasks/claim-next", "{}"));
    }

    private static void describesDeputies(Rest head, Rest officer, Rest family) {
        ObjectNode wish = Rest.json(
                "deputy",
                "huyen.canbo",
                "unit",
                "duc-trong",
                "lastDay",
                Dossier.inDays(1).toString(),
                "reason",
                "Đi vắng");
        Answer named = head.post("deputies", wish);
        isAsDescribed(DESCRIPTION.operation("nameDeputy"), 201, named);
        isAsDescribed(DESCRIPTION.operation("nameDeputy"), 422, head.post("deputies", wish));
        isAsDescribed(
                DESCRIPTION.operation("nameDeputy"),
                403,
                officer.post("deputies", wish.put("account", "huyen.lanhdao")));
        isAsDescribed(DESCRIPTION.operation("listDeputies"), 200, officer.get("deputies"));
        isAsDescribed(DESCRIPTION.operation("listDeputies"), 403, family.get("deputies"));
        ObjectNode reason = Rest.json("reason", "Về sớm");
        String address = "deputies/" + named.get("id");
        isAsDescribed(DESCRIPTION.operation("endDeputy"), 404, family.send("DELETE", address, reason));
        isAsDescribed(DESCRIPTION.operation("endDeputy"), 200, head.send("DELETE", address, reason));
        isAsDescribed(DESCRIPTION.operation("endDeputy"), 409, head.send("DELETE", address, reason));
        describesConfirming(head, family);
    }

    private static void describesConfirming(Rest head, Rest family) {
        Rest officer = Rest.as(Account.DISTRICT_OFFICER);
        ObjectNode wish = Rest.json(
                "deputy",
                "huyen.lanhdao",
                "unit",
                "duc-trong",
                "lastDay",
                Dossier.inDays(1).toString(),
                "reason",
                "Nghỉ");
        String address = "deputies/" + officer.post("deputies", wish).get("id");
        isAsDescribed(DESCRIPTION.operation("confirmDeputy"), 404, family.post(address + "/confirmation"));
        isAsDescribed(DESCRIPTION.operation("confirmDeputy"), 403, officer.post(address + "/confirmation"));
        isAsDescribed(DESCRIPTION.operation("refuseDeputy"), 422, head.post(address + "/refusal", Rest.json()));
        isAsDescribed(DESCRIPTION.operation("confirmDeputy"), 200, head.post(address + "/confirmation"));
        ObjectNode reason = Rest.json("reason", "Thiếu người");
        isAsDescribed(DESCRIPTION.operation("refuseDeputy"), 409, head.post(address + "/refusal", reason));
        head.send("DELETE", address, reason);
        address = "deputies/" + officer.post("deputies", wish).get("id");
        isAsDescribed(DESCRIPTION.operation("refuseDeputy"), 200, head.post(address + "/refusal", reason));
    }

    private static void describesPosts(Rest administrator, Rest family) {
        ObjectNode post = Rest.json(
                "account",
                "tinhnguyen",
                "name",
                "Mai Anh Khoa",
                "role",
                "counsellor",
                "unit",
                "hiep-an",
                "reason",
                "Thử");
        Answer given = administrator.send("POST", "posts", post);
        isAsDescribed(DESCRIPTION.operation("givePost"), 201, given);
        isAsDescribed(DESCRIPTION.operation("givePost"), 422, administrator.send("POST", "posts", post));
        isAsDescribed(DESCRIPTION.operation("givePost"), 403, family.send("POST", "posts", post));
        isAsDescribed(DESCRIPTION.operation("listPosts"), 200, administrator.get("posts?limit=3"));
        isAsDescribed(DESCRIPTION.operation("listPosts"), 422, administrator.get("posts?limit=x"));
        ObjectNode reason = Rest.json("reason", "Hết thử");
        String address = "posts/" + given.get("id");
        isAsDescribed(DESCRIPTION.operation("endPost"), 200, administrator.send("DELETE", address, reason));
        isAsDescribed(DESCRIPTION.operation("endPost"), 409, administrator.send("DELETE", address, reason));
        isAsDescribed(DESCRIPTION.operation("endPost"), 404, administrator.send("DELETE", "posts/x", reason));
    }

    private static void describesUnits(Rest administrator, Rest family) {
        isAsDescribed(DESCRIPTION.operation("listUnits"), 200, administrator.get("units?limit=3&level=facility"));
        isAsDescribed(DESCRIPTION.operation("listUnits"), 422, administrator.get("units?level=x&lacking=maybe"));
        isAsDescribed(DESCRIPTION.operation("listUnits"), 403, family.get("units"));
        isAsDescribed(DESCRIPTION.operation("readUnit"), 200, administrator.get("units/lam-dong"));
        isAsDescribed(DESCRIPTION.operation("readUnit"), 404, administrator.get("units/khong-co"));
        String address = "units/to-cong-dong-duc-trong/hours";
        ObjectNode wish = Rest.json("closes", "16h30", "reason", "Thông báo 12");
        isAsDescribed(DESCRIPTION.operation("changeOfficeHours"), 200, administrator.send("PUT", address, wish));
        isAsDescribed(DESCRIPTION.operation("changeOfficeHours"), 422, administrator.send("PUT", address, wish));
        ObjectNode late = Rest.json("seen", 0, "reason", "Như cũ");
        isAsDescribed(DESCRIPTION.operation("changeOfficeHours"), 409, administrator.send("PUT", address, late));
        late.remove("seen");
        isAsDescribed(DESCRIPTION.operation("changeOfficeHours"), 200, administrator.send("PUT", address, late));
    }

    private static void describesUnitLists(Rest administrator, Rest family) {
        BodyPublisher list = BodyPublishers.ofString("code,parent_code,kind,full_name\n1,,province,X\n");
        Answer sent = administrator.send("POST", "unit-lists", list, "text/csv");
        isAsDescribed(DESCRIPTION.operation("sendUnitList"), 201, sent);
        isAsDescribed(
                DESCRIPTION.operation("sendUnitList"),
                422,
                administrator.send("POST", "unit-lists", BodyPublishers.ofString(""), "text/csv"));
        isAsDescribed(DESCRIPTION.operation("sendUnitList"), 403, family.send("POST", "unit-lists", list, "text/csv"));
        String address = "unit-lists/" + sent.get("id");
        isAsDescribed(DESCRIPTION.operation("readUnitList"), 200, administrator.get(address));
        isAsDescribed(DESCRIPTION.operation("readUnitList"), 404, administrator.get("unit-lists/x"));
        isAsDescribed(
                DESCRIPTION.operation("takeUnitList"),
                422,
                administrator.post(address + "/taking", Rest.json("reason", "x")));
    }

    private static void describesProcedures(Rest administrator, Rest family) {
        isAsDescribed(DESCRIPTION.operation("listProcedures"), 200, administrator.get("procedures"));
        isAsDescribed(DESCRIPTION.operation("listProcedures"), 403, family.get("procedures"));
        isAsDescribed(DESCRIPTION.operation("readProcedure"), 200, administrator.get("procedures/home-rehab"));
        isAsDescribed(DESCRIPTION.operation("readProcedure"), 404, administrator.get("procedures/khong-co"));
        String address = "procedures/home-rehab/terms";
        ObjectNode wish = Rest.json(
                "step",
                "DecideAtFacility",
                "term",
                "4wd",
                "from",
                Dossier.inDays(900).toString(),
                "source",
                "Thông tư 1",
                "reason",
                "Thử");
        isAsDescribed(DESCRIPTION.operation("changeTerm"), 200, administrator.post(address, wish));
        isAsDescribed(DESCRIPTION.operation("changeTerm"), 422, administrator.post(address, wish));
        wish.put("term", "3wd").put("seen", 0);
        isAsDescribed(DESCRIPTION.operation("changeTerm"), 409, administrator.post(address, wish));
        wish.remove("seen");
        isAsDescribed(DESCRIPTION.operation("changeTerm"), 200, administrator.post(address, wish));
    }

    private static void describesModels(Rest administrator, Rest family) {
        BodyPublisher file = BodyPublishers.ofString("<a/>");
        Answer sent = administrator.send("POST", "models", file, "application/xml");
        isAsDescribed(DESCRIPTION.operation("sendModel"), 201, sent);
        isAsDescribed(
                DESCRIPTION.operation("sendModel"),
                422,
                administrator.send("POST", "models", BodyPublishers.ofString(""), "application/xml"));
        isAsDescribed(DESCRIPTION.operation("sendModel"), 403, family.send("POST", "models", file, "application/xml"));
        String address = "models/" + sent.get("id");
        isAsDescribed(DESCRIPTION.operation("readSentModel"), 200, administrator.get(address));
        isAsDescribed(DESCRIPTION.operation("readSentModel"), 404, administrator.get("models/x"));
        isAsDescribed(
                DESCRIPTION.operation("deployModel"),
                422,
                administrator.post(address + "/deployment", Rest.json("reason", "x")));
        isAsDescribed(
                DESCRIPTION.operation("askForModel"),
                422,
                administrator.post(address + "/request", Rest.json("reason", "x")));
        isAsDescribed(
                DESCRIPTION.operation("refuseModel"),
                422,
                administrator.post(address + "/refusal", Rest.json("reason", "x")));
        isAsDescribed(DESCRIPTION.operation("listModelsThatWait"), 200, administrator.get("models"));
        isAsDescribed(DESCRIPTION.operation("listModelsThatWait"), 403, family.get("models"));
    }

    private static void describesIncidents(Rest administrator, Rest family) {
        Dossier dossier = Dossier.submitted();
        GivenUp.firstMessageAbout(dossier.code());
        Answer list = administrator.get("incidents");
        isAsDescribed(DESCRIPTION.operation("listIncidents"), 200, list);
        isAsDescribed(DESCRIPTION.operation("listIncidents"), 403, family.get("incidents"));
        String address = list.items().stream()
                .filter(incident -> incident.path("code").asText().equals(dossier.code()))
                .map(incident -> "incidents/" + incident.path("id").asText())
                .findFirst()
                .orElseThrow();
        ObjectNode reason = Rest.json("reason", "Đã gọi");
        isAsDescribed(
                DESCRIPTION.operation("setIncidentAside"), 422, administrator.post(address + "/setting-aside", "{}"));
        isAsDescribed(
                DESCRIPTION.operation("setIncidentAside"), 200, administrator.post(address + "/setting-aside", reason));
        isAsDescribed(DESCRIPTION.operation("retryIncident"), 409, administrator.post(address + "/retry"));
        isAsDescribed(DESCRIPTION.operation("retryIncident"), 404, administrator.post("incidents/x/retry"));
        isAsDescribed(DESCRIPTION.operation("readModel"), 403, family.get("models/home-rehab/1.bpmn"));
        isAsDescribed(DESCRIPTION.operation("readModel"), 404, administrator.get("models/home-rehab/0.bpmn"));
    }

    private static void describesFacilities(Rest province, Rest family) {
        isAsDescribed(DESCRIPTION.operation("listFacilities"), 200, province.get("facilities"));
        isAsDescribed(DESCRIPTION.operation("listFacilities"), 403, family.get("facilities"));
        String facility = "facilities/co-so-lam-dong";
        isAsDescribed(
                DESCRIPTION.operation("listPlaces"),
                200,
                Rest.as(Account.FACILITY_OFFICER).get(facility + "/places"));
        isAsDescribed(DESCRIPTION.operation("listPlaces"), 404, province.get("facilities/x/places"));
        isAsDescribed(
                DESCRIPTION.operation("changeCapacity"),
                422,
                province.send("PUT", facility + "/capacity", Rest.json()));
        isAsDescribed(
                DESCRIPTION.operation("leaveEarly"),
                404,
                Rest.as(Account.FACILITY_OFFICER).post(facility + "/people/x/leaving", Rest.json("reason", "Thử")));
    }

    @Test
    void describesWhatIsReadAndWhatIsRefused() {
        Dossier dossier = Dossier.atTheDistrict();
        Rest family = Rest.as(Account.LAN);
        Rest officer = Rest.as(Account.DISTRICT_OFFICER);
        String task = dossier.waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        String code = "applications/" + dossier.code();
        isAsDescribed(DESCRIPTION.operation("uploadPaper"), 201, family.upload("a.pdf", Papers.pdf()));
        isAsDescribed(DESCRIPTION.operation("uploadPaper"), 422, family.upload("a.pdf", new byte[0]));
        isAsDescribed(DESCRIPTION.operation("uploadPaper"), 403, officer.upload("a.pdf", Papers.pdf()));
        isAsDescribed(
                DESCRIPTION.operation("myApplications"),
                200,
                Rest.as(Account.MINH).get("applications"));
        isAsDescribed(DESCRIPTION.operation("readApplication"), 200, family.get(code));
        isAsDescribed(DESCRIPTION.operation("readApplication"), 404, family.get("applications/x"));
        isAsDescribed(DESCRIPTION.operation("submitApplication"), 422, family.post("applications", "{}"));
        isAsDescribed(DESCRIPTION.operation("submitApplication"), 400, family.post("applications", "{"));
        isAsDescribed(
                DESCRIPTION.operation("submitApplication"),
                403,
                officer.post("applications", Form.ofAMother().json()));
        isAsDescribed(DESCRIPTION.operation("myQueue"), 200, officer.get("tasks?limit=3"));
        isAsDescribed(DESCRIPTION.operation("myQueue"), 422, officer.get("tasks?limit=x"));
        isAsDescribed(DESCRIPTION.operation("readTask"), 200, officer.get("tasks/" + task));
        isAsDescribed(DESCRIPTION.operation("readTask"), 403, family.get("tasks/" + task));
        isAsDescribed(DESCRIPTION.operation("claimTask"), 200, officer.post("tasks/" + task + "/claim"));
        isAsDescribed(
                DESCRIPTION.operation("claimTask"),
                409,
                Rest.as(Account.DISTRICT_HEAD).post("tasks/" + task + "/claim"));
        isAsDescribed(DESCRIPTION.operation("handBackTask"), 200, officer.delete("tasks/" + task + "/claim"));
        isAsDescribed(DESCRIPTION.operation("supplementApplication"), 409, family.post(code + "/supplement", "{}"));
        isAsDescribed(DESCRIPTION.operation("myApplications"), 200, family.get("applications?limit=1"));
        isAsDescribed(DESCRIPTION.operation("myApplications"), 422, family.get("applications?after=x"));
        isAsDescribed(DESCRIPTION.operation("readQuestions"), 200, officer.get(code + "/questions"));
        isAsDescribed(DESCRIPTION.operation("askQuestion"), 422, family.post(code + "/questions", "{}"));
        isAsDescribed(DESCRIPTION.operation("answerQuestion"), 403, family.post(code + "/questions/answers", "{}"));
        isAsDescribed(DESCRIPTION.operation("rateService"), 422, family.post(code + "/rating", "{}"));
        isAsDescribed(DESCRIPTION.operation("readHistory"), 200, family.get(code + "/history"));
        isAsDescribed(
                DESCRIPTION.operation("readHistory"),
                200,
                Rest.as(Account.AUDITOR).get(code + "/history"));
        describesHandsOfATask(officer, Rest.as(Account.DISTRICT_HEAD), family);
        describesDeputies(Rest.as(Account.DISTRICT_HEAD), officer, family);
        Rest auditor = Rest.as(Account.AUDITOR);
        for (String view : List.of("acts", "reads", "refused", "searches")) {
            isAsDescribed(DESCRIPTION.operation("searchHistory"), 200, auditor.get("history?limit=3&view=" + view));
        }
        isAsDescribed(DESCRIPTION.operation("searchHistory"), 422, auditor.get("history?after=x"));
        isAsDescribed(DESCRIPTION.operation("searchHistory"), 403, officer.get("history"));
        isAsDescribed(DESCRIPTION.operation("readRegister"), 200, officer.get("register?limit=3"));
        isAsDescribed(DESCRIPTION.operation("readRegister"), 422, officer.get("register?state=x"));
        isAsDescribed(DESCRIPTION.operation("readRegister"), 403, family.get("register"));
        isAsDescribed(DESCRIPTION.operation("exportRegister"), 404, officer.get("register.pdf"));
        describesPosts(Rest.as(Account.ADMINISTRATOR), family);
        describesIncidents(Rest.as(Account.ADMINISTRATOR), family);
        describesUnits(Rest.as(Account.ADMINISTRATOR), family);
        describesModels(Rest.as(Account.ADMINISTRATOR), family);
        describesProcedures(Rest.as(Account.ADMINISTRATOR), family);
        describesUnitLists(Rest.as(Account.ADMINISTRATOR), family);
        describesFacilities(Rest.as(Account.PROVINCE_OFFICER), family);
        Rest anybody = Rest.withoutLogin();
        isAsDescribed(
                DESCRIPTION.operation("lookUp"),
                200,
                anybody.with("X-Lookup-Pin", dossier.pin()).get("lookup/" + dossier.code()));
        isAsDescribed(DESCRIPTION.operation("lookUp"), 422, anybody.get("lookup/" + dossier.code()));
        isAsDescribed(DESCRIPTION.operation("reckonDeadline"), 200, anybody.get("deadlines?start=2026-11-20&term=3wd"));
        isAsDescribed(DESCRIPTION.operation("reckonDeadline"), 422, anybody.get("deadlines"));
    }

    @Test
    void givesLinesThatWorkWhenTheyArePastedFromTheTop(@TempDir Path folder) throws Exception {
        String lines = String.join("\n", DESCRIPTION.shell())
                .replace("http://localhost:8080", Place.portal("").toString())
                .replace("http://localhost:8325/api", Place.mails("").toString())
                .replace(
                        "http://localhost:8180",
                        Place.tokens("loive").toString().replaceFirst("/realms/.*", ""));
        Path script = Files.writeString(folder.resolve("pasted.sh"), "set -euo pipefail\n" + lines);
        Path output = folder.resolve("output");
        ProcessBuilder pasting = new ProcessBuilder("bash", "-x", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        pasting.environment().put("OTP", SecondFactor.code());
        Process shell = pasting.start();
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(readable(output)).isZero();
        assertThat(Files.size(folder.resolve("read.pdf"))).isPositive();
        assertThat(readable(output)).contains("\"state\":\"withdrawn\"");
    }

    private static String readable(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
