package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

/** In the commune of Hiệp Thạnh, whose numbers no other journey draws. */
@Tag("journey")
class NumberingDossiersTest {
    private static final int ACCEPTED = 16;
    private static final int REFUSED = 8;

    private static final Form RIGHT = Form.ofAMother().with("person.commune", "24967");
    private static final Form WRONG = RIGHT.withPapers("00000000-0000-0000-0000-000000000000");

    private static Answer send(Form form) {
        return Rest.as(Account.LAN).post("applications", form.json());
    }

    private static int number(Answer answer) {
        return Integer.parseInt(answer.code().substring(answer.code().lastIndexOf('-') + 1));
    }

    @Test
    void hasNeitherGapsNorDoublesWhenManySendAtOnceAndSomeAreRefused() {
        int before = number(send(RIGHT));
        List<Supplier<Answer>> acts = new ArrayList<>();
        IntStream.range(0, ACCEPTED).forEach(i -> acts.add(() -> send(RIGHT)));
        IntStream.range(0, REFUSED).forEach(i -> acts.add(2 * i, () -> send(WRONG)));

        List<Answer> answers = AtOnce.all(acts);

        assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(REFUSED);
        List<Integer> numbers = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(NumberingDossiersTest::number)
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(before + 1, before + ACCEPTED)
                        .boxed()
                        .toList());
        assertThat(number(send(RIGHT))).isEqualTo(before + ACCEPTED + 1);
    }
}
