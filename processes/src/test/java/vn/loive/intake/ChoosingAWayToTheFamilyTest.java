package vn.loive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loive.identity.ContactChoice.Way;
import vn.loive.shared.Notice;

class ChoosingAWayToTheFamilyTest {
    private static final Optional<String> MAIL = Optional.of("lan@example.vn");
    private static final Optional<String> PHONE = Optional.of("0912345678");
    private static final Optional<String> NOTHING = Optional.empty();

    @Test
    void takesTheMailWhereNothingWasChosen() {
        assertThat(Family.address(Optional.empty(), MAIL, PHONE, true)
                        .orElseThrow()
                        .channel())
                .isEqualTo(Notice.Channel.EMAIL);
    }

    @Test
    void takesThePhoneOfWhoeverHasNoMail() {
        assertThat(Family.address(Optional.empty(), NOTHING, PHONE, true)
                        .orElseThrow()
                        .recipient())
                .isEqualTo("0912345678");
    }

    @Test
    void followsTheChoice() {
        assertThat(Family.address(Optional.of(Way.SMS), MAIL, PHONE, true)
                        .orElseThrow()
                        .channel())
                .isEqualTo(Notice.Channel.SMS);
        assertThat(Family.address(Optional.of(Way.NONE), MAIL, PHONE, true)).isEmpty();
    }

    @Test
    void writesALetterWhereNoGatewayRuns() {
        assertThat(Family.address(Optional.of(Way.SMS), MAIL, PHONE, false)
                        .orElseThrow()
                        .channel())
                .isEqualTo(Notice.Channel.EMAIL);
        assertThat(Family.address(Optional.of(Way.SMS), NOTHING, PHONE, false)).isEmpty();
    }
}
