package vn.loive.journeys.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.journeys.story.Expected.Waits;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

/** The way of a service over commune, district and facility or provider, with one supplement. */
final class CommuneDistrictFacility {
    private final Form form;
    private final Account receiver;

    /** The receiver is the officer of the unit that the district names. */
    CommuneDistrictFacility(Form form, Account receiver) {
        this.form = form;
        this.receiver = receiver;
    }

    List<Scene> scenes() {
        Waits review = new Waits(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Waits sign = new Waits(Account.COMMUNE_HEAD, "DecideAtCommune");
        Waits district = new Waits(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        Waits facility = new Waits(receiver, "DecideAtFacility");
        Waits arrival = new Waits(receiver, "AdmitAtFacility");
        return List.of(
                scene(
                        Account.LAN,
                        "The family sends the application",
                        code -> send(),
                        expect(201, "submitted", 1, review, 1, "ApplicationSubmitted")),
                scene(
                        Account.COMMUNE_OFFICER,
                        "The commune's officer takes it up",
                        claim(review),
                        expect(200, "received", 2, review, 1, "TaskClaimed")),
                scene(
                        Account.COMMUNE_OFFICER,
                        "He asks for a supplement: an address and a paper",
                        decide(
                                review,
                                "outcome",
                                "supplement",
                                "reason",
                                "Địa chỉ chưa rõ, thiếu bản chụp căn cước",
                                "fields",
                                List.of("person.address"),
                                "papers",
                                List.of("identity")),
                        expect(200, "supplement-requested", 5, null, 2, "SupplementRequested")),
                scene(
                        Account.LAN,
                        "The family answers",
                        CommuneDistrictFacility::supplement,
                        expect(200, "in-process", 4, review, 3, "ApplicationSupplemented")),
                scene(
                        Account.COMMUNE_OFFICER,
                        "The officer forwards it for signature",
                        claimAndDecide(review, "outcome", "forward"),
                        expect(200, "in-process", 4, sign, 3, "TaskClaimed", "ReviewedAtCommune")),
                scene(
                        Account.COMMUNE_HEAD,
                        "The commune's head, another person, signs",
                        claimAndDecide(sign, "outcome", "sign"),
                        expect(200, "in-process", 4, district, 3, "TaskClaimed", "DecidedAtCommune")),
                scene(
                        Account.DISTRICT_OFFICER,
                        "The district names who receives the person",
                        claimAndDecide(district, "outcome", "name-facility", "facility", receiver.unit()),
                        expect(200, "in-process", 4, facility, 3, "TaskClaimed", "ReviewedAtDistrict")),
                scene(
                        receiver,
                        "A place and a day are reserved",
                        claimAndDecide(
                                facility,
                                "outcome",
                                "reserve",
                                "admissionOn",
                                Dossier.inDays(7).toString()),
                        expect(200, "place-reserved", 9, arrival, 4, "TaskClaimed", "DecidedAtFacility", "FamilyTold")),
                scene(
                        receiver,
                        "The person arrives and the case is opened",
                        claimAndDecide(arrival, "outcome", "arrived"),
                        expect(200, "admitted", 10, null, 5, "TaskClaimed", "AdmittedAtFacility", "CaseOpened")));
    }

    private static Scene scene(
            Account who, String what, java.util.function.Function<String, Answer> act, Expected expected) {
        return new Scene(who, what, act, expected);
    }

    private static Expected expect(
            int status, String state, int national, @Nullable Waits waits, int mails, String... history) {
        return new Expected(status, state, national, waits, List.of(history), mails);
    }

    private Answer send() {
        return Rest.as(Account.LAN).post("applications", form.json());
    }

    private static Answer supplement(String code) {
        Answer paper = Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf());
        return Rest.as(Account.LAN)
                .post(
                        "applications/" + code + "/supplement",
                        Rest.json(
                                "answers", Rest.json("person.address", "Số 12, thôn Định An, xã Hiệp An"),
                                "attachments", List.of(paper.get("id")),
                                "note", "Gia đình gửi bổ sung"));
    }

    private static java.util.function.Function<String, Answer> claim(Waits waits) {
        return code -> Rest.as(waits.account()).post("tasks/" + task(code, waits) + "/claim");
    }

    private static java.util.function.Function<String, Answer> decide(Waits waits, Object... decision) {
        return code -> Rest.as(waits.account()).post("tasks/" + task(code, waits) + "/decision", Rest.json(decision));
    }

    private static java.util.function.Function<String, Answer> claimAndDecide(Waits waits, Object... decision) {
        return code -> {
            Answer claimed = claim(waits).apply(code);
            return claimed.status() == 200 ? decide(waits, decision).apply(code) : claimed;
        };
    }

    private static String task(String code, Waits waits) {
        return new Dossier(code, "", "", Account.LAN).waitForTask(waits.account(), waits.step());
    }
}
