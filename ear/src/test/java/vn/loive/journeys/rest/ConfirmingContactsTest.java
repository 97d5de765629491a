package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.UsedUp;

/** An address is proved over REST as it is on the page. */
@Tag("journey")
class ConfirmingContactsTest {
    private final Rest minh = Rest.as(Account.MINH);
    private final String mailbox = Proof.newMailbox();

    private Answer ask(ObjectNode body) {
        return minh.post("contacts/codes", body);
    }

    private Answer prove(ObjectNode body) {
        return minh.post("contacts/proofs", body);
    }

    @Test
    void asksTypesAndReadsWhatIsProved() {
        Answer asked = ask(Proof.wanted(mailbox));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(asked.get("until")).contains("+07:00");
        assertThat(asked.text()).doesNotContain(Proof.mailed(mailbox));
        assertThat(prove(Proof.wanted(mailbox, Proof.mailed(mailbox))).status()).isEqualTo(200);
        assertThat(prove(Proof.wanted(mailbox, "000000")).status())
                .as("a button that is pressed twice")
                .isEqualTo(200);

        var items = minh.get("contacts").items();
        assertThat(items.get(0).path("address").asText()).isEqualTo("minh@example.vn");
        assertThat(items.get(0).path("how").asText()).isEqualTo("login");
        JsonNode newest = items.get(1);
        assertThat(newest.path("address").asText()).isEqualTo(mailbox);
        assertThat(newest.path("how").asText()).isEqualTo("code");
        assertThat(newest.path("at").asText()).contains("+07:00");
        assertThat(Rest.as(Account.LAN).get("contacts").text()).doesNotContain(mailbox);
    }

    @Test
    void aTelephoneIsProvedByAShortMessage() {
        String phone = Proof.newPhone();
        ObjectNode wish = Rest.json("channel", "sms", "address", "+84 " + phone.substring(1));
        assertThat(ask(wish).get("address")).isEqualTo(phone);
        assertThat(prove(wish.deepCopy().put("code", Proof.texted(phone))).status())
                .isEqualTo(200);
    }

    @Test
    void theNextOneComesAfterAMinute() {
        assertThat(ask(Proof.wanted(mailbox)).status()).isEqualTo(202);
        Answer again = ask(Proof.wanted(mailbox));
        assertThat(again.status()).isEqualTo(429);
        assertThat(again.errors()).containsExactly("address code-too-soon");
        assertThat(Long.parseLong(again.header("Retry-After").orElseThrow())).isBetween(1L, 61L);
        assertThat(Mails.waitFor(mailbox, 1)).hasSize(1);
    }

    @Test
    void whoeverHasUsedUpTheDayIsToldWhenTheNextBegins() {
        try (UsedUp codes = UsedUp.by(Account.MINH, "codes");
                UsedUp papers = UsedUp.by(Account.MINH, "papers")) {
            Answer asked = ask(Proof.wanted(mailbox));
            assertThat(asked.status()).isEqualTo(429);
            assertThat(asked.errors()).containsExactly("address quota-codes");
            assertThat(Long.parseLong(asked.header("Retry-After").orElseThrow()))
                    .isBetween(1L, 86_400L);
            Answer sent = minh.upload("can-cuoc.pdf", Papers.pdf());
            assertThat(sent.status()).isEqualTo(429);
            assertThat(sent.header("Retry-After")).isPresent();
        }
    }

    @Test
    void isToldWhatIsWrong() {
        assertThat(ask(Rest.json()).errors()).containsExactly("channel unknown-choice");
        assertThat(ask(Rest.json("channel", "email")).errors()).containsExactly("address missing");
        assertThat(ask(Proof.wanted("x")).errors()).containsExactly("address not-an-email");
        assertThat(ask(Proof.wanted("a".repeat(250) + "@example.vn")).errors()).containsExactly("address too-long");
        assertThat(ask(Proof.wanted(mailbox, "123456")).errors()).containsExactly("code unknown-field");
        assertThat(ask(Rest.json("channel", "sms", "address", "12")).errors()).containsExactly("address not-a-phone");
        assertThat(prove(Proof.wanted(mailbox)).errors()).containsExactly("code not-a-code");
        assertThat(prove(Proof.wanted(mailbox, "123456")).errors()).containsExactly("code code-expired");
        ask(Proof.wanted(mailbox));
        String wrong = Proof.mailed(mailbox).equals("000000") ? "000001" : "000000";
        Answer once = prove(Proof.wanted(mailbox, wrong));
        assertThat(once.errors()).containsExactly("code code-wrong");
        assertThat(once.text()).contains("Tries left: 4");
    }
}
