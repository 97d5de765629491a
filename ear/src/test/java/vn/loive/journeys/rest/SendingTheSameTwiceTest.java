package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class SendingTheSameTwiceTest {
    private final String key = "key-" + UUID.randomUUID();
    private final Form form = Form.ofAMother();

    private Answer send(Account account, Form sent) {
        return Rest.as(account).with("Idempotency-Key", key).post("applications", sent.json());
    }

    @Test
    void withTheSameKeyIsOneApplication() {
        Proof.of(Account.LAN, form.mailbox());
        Answer first = send(Account.LAN, form);
        Answer second = send(Account.LAN, form);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(Mails.waitForNews(form.mailbox(), 1)).hasSize(1);
    }

    @Test
    void withTheSameKeyAtTheSameMomentIsOneApplication() {
        Supplier<Answer> sending = () -> send(Account.LAN, form);
        List<Answer> answers = AtOnce.all(Collections.nCopies(8, sending));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Answer::code).distinct()).hasSize(1);
        String code = answers.get(0).code();
        assertThat(Dossier.acts(Rest.as(Account.AUDITOR)
                        .get("applications/" + code + "/history?lane=acts&limit=100")
                        .items()))
                .hasSize(1);
    }

    @Test
    void withTheSameKeyButOtherContentIsRefused() {
        send(Account.LAN, form);
        Answer other = send(Account.LAN, form.with("plan.months", "24"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors()).containsExactly("Idempotency-Key idempotency-key-reused");
    }

    @Test
    void withTheKeyOfARefusedOneIsAccepted() {
        assertThat(send(Account.LAN, form.without("person.name")).status()).isEqualTo(422);
        assertThat(send(Account.LAN, form).status()).isEqualTo(201);
    }

    @Test
    void withTheKeyOfAnotherFamilyIsAnotherApplication() {
        String ofLan = send(Account.LAN, form).code();
        Answer ofMinh = send(Account.MINH, form);
        assertThat(ofMinh.status()).isEqualTo(201);
        assertThat(ofMinh.code()).isNotEqualTo(ofLan);
    }

    @Test
    void withoutAKeyIsTwoApplications() {
        String first = Rest.as(Account.LAN).post("applications", form.json()).code();
        String second = Rest.as(Account.LAN).post("applications", form.json()).code();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void withAnEndlessKeyIsRefused() {
        Answer answer =
                Rest.as(Account.LAN).with("Idempotency-Key", "k".repeat(201)).post("applications", form.json());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("Idempotency-Key bad-idempotency-key");
    }
}
