package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Sent;

/** A sign that no database takes, in any parameter of any page, is an unknown value and no fault. */
@Tag("journey")
class AskingForWhatCannotBeReadTest {
    private static final List<String> PARAMETERS = List.of(
            "task", "of", "q", "id", "draft", "at", "view", "unit", "step", "after", "before", "pick", "sort", "from",
            "to", "code", "state", "service", "age", "key", "version", "account", "role", "who", "act", "reason");

    @RegisterExtension
    final People people = new People();

    @Test
    void inTheNameOfAFamily() {
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        noneFails(SendingFormsFromElsewhereTest.cookies(lan));
    }

    @Test
    void inTheNamesOfThoseWhoSeeMost() {
        Official officer = people.official(Account.FACILITY_OFFICER, Device.DESK);
        officer.logsIn();
        noneFails(SendingFormsFromElsewhereTest.cookies(officer));
        Auditor auditor = people.auditor(Device.DESK);
        auditor.logsIn();
        noneFails(SendingFormsFromElsewhereTest.cookies(auditor));
        Official administrator = people.official(Account.ADMINISTRATOR, Device.DESK);
        administrator.logsIn();
        noneFails(SendingFormsFromElsewhereTest.cookies(administrator));
    }

    @Test
    void inAForm() {
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.opens("/tasks");
        String cookies = SendingFormsFromElsewhereTest.cookies(officer);
        String token =
                officer.page.locator("header input[name=form-token]").first().inputValue();
        for (String action :
                List.of("/tasks/claim", "/tasks/hand-back", "/tasks/next", "/tasks/views", "/tasks/keep")) {
            String fields = PARAMETERS.stream().map(name -> name + "=%00a").collect(Collectors.joining("&"));
            assertThat(Sent.by("POST", action)
                            .with("Cookie", cookies)
                            .with(Elsewhere.notAtAll())
                            .holding("application/x-www-form-urlencoded", fields + "&form-token=" + token)
                            .answer()
                            .status())
                    .as(action)
                    .isLessThan(500);
        }
    }

    private static void noneFails(String cookies) {
        for (String sign : List.of("%00", "a%00b", "%ED%A0%80")) {
            String all = PARAMETERS.stream().map(name -> name + "=" + sign).collect(Collectors.joining("&"));
            assertThat(FormsFoundOnPages.pages()).allSatisfy(page -> {
                for (String query : List.of(all, "task=" + sign, "of=" + sign)) {
                    assertThat(Sent.by("GET", page + "?" + query)
                                    .with("Cookie", cookies)
                                    .with("Accept", "text/html")
                                    .answer()
                                    .status())
                            .as(query)
                            .isLessThan(500);
                }
            });
        }
    }
}
