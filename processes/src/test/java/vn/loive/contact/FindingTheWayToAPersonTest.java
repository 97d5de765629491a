package vn.loive.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoice.Way;

class FindingTheWayToAPersonTest {
    private static final ContactAddress MAIL =
            ContactAddress.mail("lan@example.vn").orElseThrow();
    private static final ContactAddress OTHER_MAIL =
            ContactAddress.mail("hoa@example.vn").orElseThrow();
    private static final ContactAddress PHONE =
            ContactAddress.phone("0912 345 678").orElseThrow();
    private static final ContactAddress OTHER_PHONE =
            ContactAddress.phone("0987 654 321").orElseThrow();

    private static Ways ways(@Nullable Way way, @Nullable ContactAddress login, ContactAddress... proved) {
        return new Ways(
                new ContactChoice(
                        Optional.ofNullable(way),
                        true,
                        Optional.ofNullable(login).map(ContactAddress::value),
                        "vi"),
                Optional.of(MAIL),
                Optional.of(PHONE),
                List.of(proved),
                true);
    }

    private static Ways withoutGateway(Ways ways) {
        return new Ways(ways.choice(), ways.mail(), ways.phone(), ways.proved(), false);
    }

    private static Ways withoutMail(Ways ways) {
        return new Ways(ways.choice(), Optional.empty(), ways.phone(), ways.proved(), ways.smsOffered());
    }

    @Test
    void nothingGoesAnywhereBeforeAnythingIsProved() {
        assertThat(ways(null, null).open()).isEmpty();
        assertThat(ways(null, null).unproved()).contains(MAIL);
        assertThat(ways(Way.SMS, null).open()).isEmpty();
        assertThat(ways(Way.SMS, null).unproved()).contains(PHONE);
        assertThat(withoutMail(ways(null, null)).unproved()).contains(PHONE);
    }

    @Test
    void whatWasNamedIsTakenOnceItIsProved() {
        assertThat(ways(null, null, PHONE, MAIL).open()).contains(MAIL);
        assertThat(ways(Way.SMS, null, MAIL, PHONE).open()).contains(PHONE);
        assertThat(ways(Way.SMS, null, MAIL, PHONE).unproved()).isEmpty();
    }

    @Test
    void theLoginsOwnAddressIsProvedByTheLogin() {
        assertThat(ways(null, MAIL).open()).contains(MAIL);
        assertThat(ways(null, MAIL).unproved()).isEmpty();
    }

    @Test
    void capitalsMakeNoOtherMailbox() {
        ContactAddress capitals = ContactAddress.mail("Lan@Example.VN").orElseThrow();
        assertThat(ways(null, capitals).open()).contains(MAIL);
        // a Kelvin sign is not the letter k
        assertThat(ContactAddress.mail("\u212Aim@example.vn")
                        .orElseThrow()
                        .isSameAs(ContactAddress.mail("kim@example.vn").orElseThrow()))
                .isFalse();
    }

    @Test
    void elseWhatWasProvedLastByThisWayThenByTheOtherThenTheLogins() {
        assertThat(ways(Way.SMS, OTHER_MAIL, MAIL, OTHER_PHONE).open()).contains(OTHER_PHONE);
        assertThat(ways(Way.SMS, OTHER_MAIL, MAIL).open()).contains(MAIL);
        assertThat(ways(null, null, OTHER_PHONE, OTHER_MAIL).open()).contains(OTHER_MAIL);
        assertThat(ways(null, OTHER_MAIL, PHONE).open()).contains(PHONE);
        assertThat(ways(Way.SMS, OTHER_MAIL).open()).contains(OTHER_MAIL);
    }

    @Test
    void whoeverWantsNoneGetsNoneAndIsAskedForNothing() {
        assertThat(ways(Way.NONE, MAIL, PHONE).open()).isEmpty();
        assertThat(ways(Way.NONE, null).unproved()).isEmpty();
    }

    @Test
    void whereNoGatewayRunsOnlyLettersCount() {
        assertThat(withoutGateway(ways(Way.SMS, null, PHONE)).open()).isEmpty();
        assertThat(withoutGateway(ways(Way.SMS, null, PHONE)).unproved()).contains(MAIL);
        assertThat(withoutMail(withoutGateway(ways(Way.SMS, null))).unproved()).isEmpty();
    }

    @Test
    void anAddressIsShownPartlyHidden() {
        assertThat(PHONE.masked()).isEqualTo("0912\u00a0…\u00a0678");
        assertThat(MAIL.masked()).isEqualTo("l…\u2060@example.vn");
        assertThat(ContactAddress.mail("hoa.le@example.vn").orElseThrow().masked())
                .isEqualTo("ho…\u2060@example.vn");
    }
}
