package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayingInsideThePortalTest {

    @Test
    void leavesAPathAsItIs() {
        assertThat(Addresses.local("/apply/start")).isEqualTo("/apply/start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nb"
            })
    void leadsToTheStartPageInsteadOfAnotherServer(String address) {
        assertThat(Addresses.local(address)).isEqualTo("/");
    }

    @Test
    void leadsToTheStartPageWhenThereIsNoAddress() {
        assertThat(Addresses.local(null)).isEqualTo("/");
    }
}
