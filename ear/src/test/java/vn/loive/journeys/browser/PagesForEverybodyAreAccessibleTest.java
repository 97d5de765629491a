package vn.loive.journeys.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Dossier;

/** Each page that needs no login, in each of its states: by the rules of WCAG 2.2 AA, for the ear, enlarged, and neutral. */
@Tag("journey")
class PagesForEverybodyAreAccessibleTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatEverybodySees(Device device) {
        Person visitor = people.visitor(device);
        Inspection inspection = inspections.of(visitor);
        inspection.ofPublicPage("start", "/");
        inspection.ofPublicPage("guide", "/guide");
        visitor.presses("show");
        inspection.ofPublicPage("guide-with-mistakes");
        answers(visitor, "adult");
        inspection.ofPublicPage("guide-answered");
        answers(visitor, "under-12");
        inspection.ofPublicPage("guide-too-young");
        inspection.ofPublicPage("help", "/help");
        inspection.ofPublicPage("not-found", "/no-such-page");
        inspection.ofPublicPage("lookup", "/lookup");
        visitor.presses("find");
        inspection.ofPublicPage("lookup-with-mistakes");
        Dossier dossier = Dossier.submitted();
        visitor.types("code", dossier.code());
        visitor.types("pin", dossier.pin());
        visitor.presses("find");
        visitor.sees(dossier.code());
        inspection.ofPublicPage("lookup-found");
    }

    private static void answers(Person visitor, String age) {
        visitor.ticks("age", age);
        visitor.ticks("home", "stable");
        visitor.picks("province", "Tỉnh Lâm Đồng");
        visitor.ticks("result", "none");
        visitor.ticks("care", "home");
        visitor.ticks("pay", "yes");
        visitor.presses("show");
    }
}
