package vn.loive.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensOfFormsTest {
    private static final long MORNING = 1_795_000_000_000L;
    private static final long HOUR = 3_600_000L;
    private static final FormToken TOKEN = new FormToken("a secret");
    private static final FormToken.Holder LAN = new FormToken.Holder("session-1", MORNING, "lan");

    private static FormToken.Holder again(String account) {
        return new FormToken.Holder("session-2", MORNING + 2 * HOUR, account);
    }

    @Test
    void theTokenOfTheSessionIsGood() {
        String token = TOKEN.write(LAN, MORNING + HOUR);

        assertThat(TOKEN.isGood(token, LAN, MORNING + 2 * HOUR)).isTrue();
        assertThat(TOKEN.write(LAN, MORNING + HOUR)).isNotEqualTo(token);
    }

    @Test
    void whatIsNoTokenIsNotGood() {
        for (String wrong : new String[] {null, "", "stateless", "....", "A".repeat(62), "ữ"}) {
            assertThat(TOKEN.isGood(wrong, LAN, MORNING + HOUR)).as(wrong).isFalse();
        }
    }

    @Test
    void noSignOfATokenCanBeChanged() {
        String token = TOKEN.write(LAN, MORNING + HOUR);
        // the last sign of 46 bytes holds two bits that mean nothing
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(TOKEN.isGood(changed, LAN, MORNING + HOUR))
                    .as("sign " + i)
                    .isFalse();
        }
    }

    @Test
    void aTokenOfSomebodyElseIsNotGood() {
        FormToken.Holder minh = new FormToken.Holder("session-1", MORNING, "minh");

        assertThat(TOKEN.isGood(TOKEN.write(minh, MORNING + HOUR), LAN, MORNING + HOUR))
                .isFalse();
        assertThat(TOKEN.isGood(TOKEN.write(LAN, MORNING + HOUR), again("minh"), MORNING + 2 * HOUR))
                .isFalse();
    }

    @Test
    void aTokenOfAnotherSessionOfTheSamePersonIsNotGood() {
        FormToken.Holder elsewhere = new FormToken.Holder("session-0", MORNING - HOUR, "lan");

        assertThat(TOKEN.isGood(TOKEN.write(LAN, MORNING + HOUR), elsewhere, MORNING + HOUR))
                .isFalse();
    }

    @Test
    void thePageThatStoodOpenWhileTheLoginWasRenewedIsTaken() {
        String token = TOKEN.write(LAN, MORNING + HOUR);

        assertThat(TOKEN.isGood(token, again("lan"), MORNING + 3 * HOUR)).isTrue();
        assertThat(TOKEN.isGood(token, again("lan"), MORNING + 14 * HOUR)).isFalse();
    }

    @Test
    void aTokenOfAnotherPortalIsNotGood() {
        assertThat(new FormToken("another secret").isGood(TOKEN.write(LAN, MORNING), LAN, MORNING))
                .isFalse();
    }
}
