package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.ChangeWording;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.notification.Wording;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** An administrator words messages otherwise; what tells too much, or does not fit, is refused. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class WordingMessagesTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String WORDS = "Hồ sơ đã tới nơi. Bạn sẽ có tin trước {due}.";

    @Inject
    private ChangeWording changing;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(WordingMessagesTest.class, Situation.class);
    }

    private Result<Wording> change(String key, String text) {
        return changing.change(ADMINISTRATOR, key, "vi", Optional.of(text), "Công văn 12");
    }

    private static String why(Result<Wording> result) {
        return result instanceof Result.Refused<Wording> refused
                ? String.join(
                        " ", refused.refusals().stream().map(Refusal::code).toList())
                : "done";
    }

    @Test
    void newWordsCountAndEachChangeIsKept() {
        Wording changed = Situation.value(change("submitted", "  " + WORDS + "\n"));
        assertThat(changed.text()).isEqualTo(WORDS);
        assertThat(changed.isChanged()).isTrue();

        Wording restored =
                Situation.value(changing.change(ADMINISTRATOR, "submitted", "vi", Optional.empty(), "Như cũ"));
        assertThat(restored.isChanged()).isFalse();
        assertThat(Situation.value(changing.history(ADMINISTRATOR, "submitted", "vi")))
                .extracting(Wording.Change::reason)
                .startsWith("Như cũ", "Công văn 12");
    }

    @Test
    void wordsThatCannotBeSentAreRefusedWithTheReason() {
        assertThat(why(change("submitted", " "))).isEqualTo("missing");
        assertThat(why(change("submitted", "Đã nhận hồ sơ."))).isEqualTo("other-places");
        assertThat(why(change("submitted", WORDS + " {name}"))).isEqualTo("other-places");
        assertThat(why(change("withdrawn", WORDS))).isEqualTo("no-places");
        assertThat(why(change("submitted", "Hồ sơ CAI NGHIÊN đã nhận, tin trước {due}.")))
                .isEqualTo("not-neutral");
        assertThat(why(change(
                        "sms.submitted",
                        "Đã nhận hồ sơ của bạn, chúng tôi sẽ xem xét kỹ và trả lời bạn"
                                + " trong thời gian sớm nhất, muộn nhất là {due}, cảm ơn bạn đã tin cậy chúng tôi.")))
                .isEqualTo("short-too-long");
        assertThat(why(changing.change(ADMINISTRATOR, "submitted", "vi", Optional.of(WORDS), " ")))
                .isEqualTo("missing");
    }

    @Test
    void framesAndSubjectsAndOtherLanguagesCannotBeChangedAndNobodyElseChangesAnything() {
        assertThat(change("frame", "{text}")).isInstanceOf(Result.NotFound.class);
        assertThat(change("subject.draft", "x")).isInstanceOf(Result.NotFound.class);
        assertThat(changing.change(ADMINISTRATOR, "submitted", "fr", Optional.of(WORDS), "x"))
                .isInstanceOf(Result.NotFound.class);
        assertThat(changing.list(Situation.HEAD)).isInstanceOf(Result.NotAllowed.class);
        assertThat(changing.change(Situation.HEAD, "submitted", "vi", Optional.of(WORDS), "x"))
                .isInstanceOf(Result.NotAllowed.class);
    }
}
