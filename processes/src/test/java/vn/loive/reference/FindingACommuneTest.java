package vn.loive.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FindingACommuneTest {
    private static final Commune HIEP_AN = commune("68001", "Xã Hiệp An", "Tỉnh Lâm Đồng");
    private static final Commune HIEP_THANH = commune("24967", "Xã Hiệp Thạnh", "Tỉnh Lâm Đồng");
    private static final Commune DUC_TRONG = commune("24958", "Xã Đức Trọng", "Tỉnh Lâm Đồng");
    private static final Commune BA_DINH = commune("00004", "Phường Ba Đình", "Thành phố Hà Nội");
    private static final Commune DINH_CONG = commune("00322", "Phường Định Công", "Thành phố Hà Nội");
    private static final Commune AN_HIEP = commune("29158", "Xã An Hiệp", "Tỉnh Vĩnh Long");
    private static final Commune TAN_HIEP_DONG_NAI = commune("26017", "Xã Tân Hiệp", "Tỉnh Đồng Nai");
    private static final Commune TAN_HIEP_CA_MAU = commune("30850", "Xã Tân Hiệp", "Tỉnh Cà Mau");
    private static final Commune HIEP_CU =
            new Commune("24970", "Xã Hiệp Cũ", "Tỉnh Lâm Đồng", Optional.of(LocalDate.of(2025, 6, 30)));

    private static final CommuneIndex INDEX = new CommuneIndex(List.of(
            HIEP_CU, AN_HIEP, TAN_HIEP_CA_MAU, TAN_HIEP_DONG_NAI, DINH_CONG, BA_DINH, DUC_TRONG, HIEP_THANH, HIEP_AN));

    private static Commune commune(String code, String name, String province) {
        return new Commune(code, name, province, Optional.empty());
    }

    private static List<Commune> find(String typed) {
        return INDEX.find(typed, 10, commune -> false);
    }

    @Test
    void needsNoAccentsAndNoCapitals() {
        assertThat(find("hiep an").get(0)).isEqualTo(HIEP_AN);
        assertThat(find("HIỆP AN").get(0)).isEqualTo(HIEP_AN);
        assertThat(find("duc trong")).containsExactly(DUC_TRONG);
        assertThat(find("xã đức")).containsExactly(DUC_TRONG);
    }

    @Test
    void takesComposedAndDecomposedLettersAndForeignSpaces() {
        assertThat(find("Hie\u0323\u0302p\u00a0An").get(0)).isEqualTo(HIEP_AN);
    }

    @Test
    void putsNamesThatBeginSoBeforeWordsWithin() {
        assertThat(find("dinh")).containsExactly(DINH_CONG, BA_DINH);
        assertThat(find("hiep")).startsWith(HIEP_AN, HIEP_THANH);
        assertThat(find("hiep")).contains(AN_HIEP, TAN_HIEP_CA_MAU);
    }

    @Test
    void takesTheProvinceAfterTheName() {
        assertThat(find("tan hiep dong nai")).containsExactly(TAN_HIEP_DONG_NAI);
        assertThat(find("tan hiep, ca")).containsExactly(TAN_HIEP_CA_MAU);
        assertThat(find("hiep an lam dong").get(0)).isEqualTo(HIEP_AN);
    }

    @Test
    void showsTheCommunesOfAProvince() {
        assertThat(find("ha noi")).containsExactlyInAnyOrder(BA_DINH, DINH_CONG);
        assertThat(find("tinh lam dong")).containsExactly(DUC_TRONG, HIEP_AN, HIEP_THANH, HIEP_CU);
    }

    @Test
    void countsAccentsThatWereTyped() {
        assertThat(find("định").get(0)).isEqualTo(DINH_CONG);
        assertThat(find("đình")).containsExactly(DINH_CONG, BA_DINH);
        assertThat(INDEX.find("đ", 10, commune -> false)).contains(DUC_TRONG);
    }

    @Test
    void forgivesMissingSpaces() {
        assertThat(find("hiepan")).containsExactly(HIEP_AN);
    }

    @Test
    void putsServedPlacesFirstAmongEquals() {
        assertThat(INDEX.find("tan hiep", 10, TAN_HIEP_DONG_NAI::equals))
                .containsExactly(TAN_HIEP_DONG_NAI, TAN_HIEP_CA_MAU);
        assertThat(INDEX.find("tan hiep", 10, TAN_HIEP_CA_MAU::equals))
                .containsExactly(TAN_HIEP_CA_MAU, TAN_HIEP_DONG_NAI);
    }

    @Test
    void findsNamesThatAreNoLongerUsedAfterTheOthers() {
        assertThat(find("hiep cu")).containsExactly(HIEP_CU);
        List<Commune> hiep = find("hiep");
        assertThat(hiep.indexOf(HIEP_CU)).isGreaterThan(hiep.indexOf(HIEP_THANH));
    }

    @Test
    void knowsTheOnePlaceThatAWholeNameMeans() {
        assertThat(INDEX.exactly("Xã Hiệp An, Tỉnh Lâm Đồng")).contains(HIEP_AN);
        assertThat(INDEX.exactly("hiep an")).contains(HIEP_AN);
        assertThat(INDEX.exactly("68001")).contains(HIEP_AN);
        assertThat(INDEX.exactly("tan hiep")).isEmpty();
        assertThat(INDEX.exactly("Tân Hiệp, Cà Mau")).contains(TAN_HIEP_CA_MAU);
        assertThat(INDEX.exactly("hiep")).isEmpty();
        assertThat(INDEX.exactly("hiep cu")).isEmpty();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" ,.-")).isEmpty();
        assertThat(find("xyz")).isEmpty();
    }

    @Test
    void isFastWithTheWholeCountry() {
        CommuneIndex country = new CommuneIndex(IntStream.range(0, 3321)
                .mapToObj(i ->
                        commune(String.format(Locale.ROOT, "%05d", i), "Xã Tân Hiệp " + i, "Tỉnh Lâm Đồng " + i % 34))
                .toList());
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(country.find("hiep " + i, 8, commune -> false)).hasSize(8);
        }
        assertThat((System.nanoTime() - start) / 100_000_000.0)
                .as("milliseconds a search")
                .isLessThan(50);
    }

    @Property
    void neverFailsWhateverIsTyped(@ForAll @StringLength(max = 40) String typed) {
        assertThat(find(typed).size()).isLessThanOrEqualTo(9);
    }
}
