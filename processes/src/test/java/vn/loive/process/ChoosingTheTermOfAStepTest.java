package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosingTheTermOfAStepTest {

    @ParameterizedTest
    @CsvSource({
        "commune-district-facility, ReviewAtCommune,  3wd",
        "commune-district-facility, DecideAtCommune,  3wd",
        "commune-district-facility, ReviewAtDistrict, 3wd",
        "commune-district-facility, DecideAtFacility, 3wd",
        "commune-district-facility, AdmitAtFacility, 3wd",
        "commune-district-facility, SupplementApplication, 30d",
        "law-2025,                  ReviewAtCommune,  24h",
        "law-2025,                  DecideAtCommune,  24h",
        "law-2025,                  ReviewAtDistrict, 24h",
        "law-2025,                  DecideAtFacility, 24h",
        "commune-district-facility, WaitForPlace,     30d",
        "law-2025,                  WaitForPlace,     30d"
    })
    void findsExactlyOne(String route, String step, String term) {
        assertThat(rules(route, step)).containsExactly(Map.of("term", term));
    }

    @ParameterizedTest
    @CsvSource({"commune-district-facility, AdmitAtHome", "law-1999, ReviewAtCommune"})
    void findsNoneForAnUnknownRouteOrStep(String route, String step) {
        assertThat(rules(route, step)).isEmpty();
    }

    private static List<Map<String, Object>> rules(String route, String step) {
        return ProcessRing.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey("step-term", Map.of("route", route, "step", step))
                .getResultList();
    }
}
