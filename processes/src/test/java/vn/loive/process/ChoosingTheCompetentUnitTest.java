package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosingTheCompetentUnitTest {

    @ParameterizedTest
    @CsvSource({
        // filed on, province, age, residence: route, commune authority, district authority
        "2026-11-23T08:00:00+07:00, lam-dong, 30, stable, commune-district-facility, commune-office, district-office",
        "2026-11-23T08:00:00+07:00, lam-dong, 30, none,   commune-district-facility, commune-office, district-office",
        "2026-11-23T08:00:00+07:00, lam-dong, 12, stable, commune-district-facility, commune-office, district-office",
        "2025-01-02T08:00:00+07:00, lam-dong, 30, stable, commune-district-facility, commune-office, district-office",
        "2026-11-23T08:00:00+07:00, nam-dinh, 30, stable, commune-district-facility, commune-office, district-office",
        "2026-06-30T23:59:59+07:00, ha-noi,   30, stable, commune-district-facility, commune-office, district-office",
        "2026-07-01T00:00:00+07:00, ha-noi,   30, stable, law-2025, commune-police, provincial-police",
        "2026-11-23T08:00:00+07:00, ha-noi,   12, none,   law-2025, commune-police, provincial-police",
        "2026-11-23T08:00:00+07:00, ha-noi,   95, stable, law-2025, commune-police, provincial-police"
    })
    void findsExactlyOneRoute(
            OffsetDateTime filedOn,
            String province,
            int age,
            String residence,
            String route,
            String communeAuthority,
            String districtAuthority) {
        assertThat(rules("public-facility-rehab", filedOn, province, age, residence))
                .containsExactly(Map.of(
                        "route", route,
                        "communeAuthority", communeAuthority,
                        "districtAuthority", districtAuthority));
    }

    @ParameterizedTest
    @CsvSource({
        "home-rehab,             2026-11-23T08:00:00+07:00, lam-dong, 30",
        "home-rehab,             2026-11-23T08:00:00+07:00, lam-dong, 12",
        "home-rehab,             2026-06-30T23:59:59+07:00, ha-noi,   30",
        "private-facility-rehab, 2026-11-23T08:00:00+07:00, nam-dinh, 95",
        "private-facility-rehab, 2026-06-30T23:59:59+07:00, ha-noi,   12"
    })
    void leadsTheOtherFormsOverCommuneAndDistrictToo(String service, OffsetDateTime filedOn, String province, int age) {
        assertThat(rules(service, filedOn, province, age, "stable"))
                .containsExactly(Map.of(
                        "route", "commune-district-facility",
                        "communeAuthority", "commune-office",
                        "districtAuthority", "district-office"));
    }

    @ParameterizedTest
    @CsvSource({
        "home-rehab,             lam-dong, 11, stable",
        "home-rehab,             lam-dong, 30, none",
        "home-rehab,             ha-noi,   30, stable",
        "private-facility-rehab, lam-dong, 30, none",
        "private-facility-rehab, ha-noi,   30, stable",
        "public-facility-rehab, lam-dong, 11, stable",
        "public-facility-rehab, ha-noi,   11, stable",
        "public-facility-rehab, ha-noi,    0, none",
        "public-facility-rehab, lam-dong, 30, unknown",
        "fishing-licence,       lam-dong, 30, stable"
    })
    void findsNoneWhereTheLawHasNone(String service, String province, int age, String residence) {
        var filedOn = OffsetDateTime.parse("2026-11-23T08:00:00+07:00");
        assertThat(rules(service, filedOn, province, age, residence)).isEmpty();
    }

    private static List<Map<String, Object>> rules(
            String service, OffsetDateTime filedOn, String province, int age, String residence) {
        Map<String, Object> application = Map.of(
                "service", service,
                "filedOn", Date.from(filedOn.toInstant()),
                "province", province,
                "age", age,
                "residence", residence);
        return ProcessRing.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey("competent-unit", application)
                .getResultList();
    }
}
