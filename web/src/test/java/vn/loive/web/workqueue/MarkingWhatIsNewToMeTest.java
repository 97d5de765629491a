package vn.loive.web.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loive.web.audit.Act;

class MarkingWhatIsNewToMeTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Act.Change OLD = new Act.Change("person.address", "Địa chỉ", "", "Số 1");
    private static final Act.Change AGAIN = new Act.Change("person.address", "Địa chỉ", "Số 1", "Số 12");
    private static final Act.Change PHONE = new Act.Change("applicant.phone", "Điện thoại", "", "0912345678");

    private static Act act(long number, Instant at, Act.Change... changes) {
        return new Act(number, "", at, "", "", "", "", "", List.of(changes), List.of(), "");
    }

    private static NewToMe seen(Instant lastLook) {
        return new NewToMe(
                Optional.of(lastLook),
                List.of(act(1, NOON.minusSeconds(60), OLD, PHONE), act(2, NOON.plusSeconds(60), AGAIN)));
    }

    @Test
    void isWhatHasChangedSinceTheLastLook() {
        assertThat(seen(NOON).isNew(AGAIN)).isTrue();
        assertThat(seen(NOON).isNew(PHONE)).isFalse();
        assertThat(seen(NOON.plusSeconds(120)).isNew(AGAIN)).isFalse();
    }

    @Test
    void isTheLastOfSeveralChangesOfAnAnswer() {
        assertThat(seen(NOON).changes())
                .containsEntry("person.address", AGAIN)
                .containsEntry("applicant.phone", PHONE)
                .hasSize(2);
    }

    @Test
    void isEveryChangeOnTheFirstLook() {
        NewToMe first = new NewToMe(Optional.empty(), seen(NOON).said());

        assertThat(first.changes().values()).allMatch(first::isNew);
    }
}
