package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;

/** An official at his queue, fifty times a day. */
@Tag("journey")
class WorkingThroughTheQueueTest {
    private static final String NARROW = "/tasks?service=public-facility-rehab&sort=name";

    @RegisterExtension
    final People people = new People();

    @Test
    void keepsAViewUnderANameAndDeletesItAfterBeingAsked() {
        Official officer = desk(Device.OLD_PHONE);
        String name = "Danh sách " + System.nanoTime();
        officer.opens(NARROW);
        assertThat(officer.page.locator("ul.chips a.chip")).hasCount(1);
        officer.page.locator("details.keep summary").first().click();
        officer.types("name", name);
        officer.follows(officer.page.locator("button[value='keep']"));
        officer.seesWord("queue.views.told.kept");

        officer.opens("/tasks");
        officer.follows(officer.page.locator("a.chip.own").filter(new Locator.FilterOptions().setHasText(name)));
        assertThat(officer.path()).isEqualTo(NARROW);
        officer.page.locator("details.keep > summary").last().click();
        Locator kept = officer.page.locator(".kept-list > li").filter(new Locator.FilterOptions().setHasText(name));
        kept.locator("details summary").click();
        officer.follows(kept.locator("button[value='forget']"));
        officer.seesWord("queue.views.told.gone");
        officer.doesNotSee(name);
    }

    @Test
    void findsAPersonWhoseNameStandsInNoAddress() {
        Dossier dossier = Dossier.submitted();
        Official officer = desk(Device.OLD_PHONE);
        officer.opens("/tasks?service=public-facility-rehab");
        officer.types("q", dossier.code());
        officer.follows(officer.page.locator("form.filters button[type='submit']"));

        String found = officer.path();
        assertThat(found).contains("service=public-facility-rehab", "search=").doesNotContain(dossier.code(), "q=");
        officer.sees(dossier.code());
        assertThat(officer.page.locator("a.line")).hasCount(1);
        assertThat(officer.page.locator("a[href*='q=']")).hasCount(0);
        officer.page.reload();
        assertThat(officer.page.locator("a.line")).hasCount(1);
        officer.follows(officer.page.locator("ul.chips a.chip").first());
        officer.goesBack();
        assertThat(officer.path()).isEqualTo(found);
        assertThat(officer.page.locator("a.line")).hasCount(1);

        officer.opens("/tasks?q=" + dossier.code());
        assertThat(officer.path()).contains("search=").doesNotContain(dossier.code());
        assertThat(officer.page.locator("a.line")).hasCount(1);
        Official other = people.official(Account.OTHER_COMMUNE_OFFICER, Device.OLD_PHONE);
        other.logsIn();
        other.opens(found);
        other.doesNotSee(dossier.code());
    }

    @Test
    void walksByKeysAndIsToldWhatChangedElsewhereWithoutAJump() {
        Dossier dossier = Dossier.submitted();
        Official officer = desk(Device.DESK);
        officer.opens("/tasks?q=" + dossier.code());
        officer.page.keyboard().press("?");
        assertThat(officer.page.locator("#keys")).hasAttribute("open", "");
        officer.page.keyboard().press("/");
        assertThat(officer.field("q")).isFocused();
        officer.page.keyboard().press("Escape");
        officer.page.keyboard().press("j");
        assertThat(officer.page.locator("a.line").first()).isFocused();

        double before = top(officer);
        dossier.claim(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        officer.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(officer.page.locator("#news")).containsText(officer.words.get("queue.news.one"));
        assertThat(officer.page.locator("tr.changed .mark")).hasText(officer.words.get("queue.news.moved"));
        assertThat(top(officer)).isEqualTo(before);
        assertThat(officer.page.locator("a.line").first()).isFocused();
        officer.follows(officer.page.locator("#news a"));
        assertThat(officer.page.locator(".mark")).hasText(officer.words.get("queue.news.fresh"));
    }

    @Test
    void showsTheQueueWhateverAnAddressSays() {
        Dossier.submitted();
        Official officer = desk(Device.DESK);
        for (String strange : List.of(
                "after=bmljaHQgdm9uIG1pcg",
                "before=x&after=y",
                "state=zzz&sort=x&step=x&view=x",
                "q=" + "a".repeat(10_000))) {
            assertThat(officer.opens("/tasks?" + strange).status()).as(strange).isEqualTo(200);
        }
        assertThat(officer.opens("/tasks/views?id=" + new java.util.UUID(0, 0)).status())
                .isEqualTo(404);
    }

    private static double top(Official officer) {
        return officer.page.locator("a.line").first().boundingBox().y;
    }

    private Official desk(Device device) {
        Official officer = people.official(Account.COMMUNE_OFFICER, device);
        officer.logsIn();
        return officer;
    }
}
