package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactOfThisPlaceTest {

    @Test
    void isMadeUpAndSaysSoUntilSomeoneSetsIt() {
        Contact contact = new Contact(Map.of("LOIVE_COUNSELLING_PHONE", " "));
        assertThat(contact.getPhone()).isEqualTo("1900 0000");
        assertThat(contact.isMadeUp()).isTrue();
    }

    @Test
    void isTheNumberThatWasSet() {
        Contact contact = new Contact(Map.of("LOIVE_COUNSELLING_PHONE", "+84 (263) 100-200"));
        assertThat(contact.getPhoneLink()).isEqualTo("tel:+84263100200");
        assertThat(contact.isMadeUp()).isFalse();
    }

    @Test
    void leavesToTheAddressThatWasSet() {
        assertThat(new Contact(Map.of("LOIVE_EXIT_URL", "https://weather.example/")).getExit())
                .isEqualTo("https://weather.example/");
    }
}
