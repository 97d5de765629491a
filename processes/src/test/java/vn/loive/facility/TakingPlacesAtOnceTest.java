package vn.loive.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class TakingPlacesAtOnceTest {
    private static final LocalDate TODAY = Stage.TODAY;

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void givesEachPlaceToOnePersonHoweverManyAsk() throws Exception {
        PlaceGroup group = stage.facilityWith(7);

        List<Result<Reserved>> answers = atOnce(40, person -> reserve(group, person, TODAY.plusDays(1)));

        assertThat(answers.stream().filter(Result::isDone)).hasSize(7);
        assertThat(answers.stream()
                        .filter(Result::isDone)
                        .map(done -> ((Result.Done<Reserved>) done).value().number()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(occupancy(group).takenOn(TODAY.plusDays(1))).isEqualTo(7);
    }

    @Test
    void givesTheLastPlaceToOneOfTwoAndTellsTheOtherTheNextBest() throws Exception {
        for (int round = 0; round < 20; round++) {
            PlaceGroup group = stage.facilityWith(1);

            List<Result<Reserved>> answers = atOnce(2, person -> reserve(group, person, TODAY));

            assertThat(answers.stream().filter(Result::isDone)).hasSize(1);
            Result<Reserved> other = answers.stream()
                    .filter(answer -> !answer.isDone())
                    .findFirst()
                    .orElseThrow();
            assertThat(other).isEqualTo(Result.refused(Refusal.of("no-place-then", "admissionOn", "23/05/2027", 1)));
        }
    }

    @Test
    void neverGivesMoreThanThereAreWhileOthersLeaveAndComeBack() throws Exception {
        PlaceGroup group = stage.facilityWith(3);

        atOnce(24, person -> {
            Result<Reserved> answer =
                    reserve(group, person, TODAY.plusDays(person.value().hashCode() % 3));
            if (answer.isDone() && person.value().hashCode() % 2 == 0) {
                stage.together(() -> {
                    stage.leaving.withdrawn(person);
                    return true;
                });
            }
            return answer;
        });

        Occupancy occupancy = occupancy(group);
        assertThat(IntStream.range(0, 400).map(day -> occupancy.takenOn(TODAY.plusDays(day))))
                .allMatch(taken -> taken <= 3);
        assertThat(occupancy.places())
                .allSatisfy(place -> assertThat(place.stays().stream()
                                .filter(stay -> stay.covers(TODAY.plusDays(2)))
                                .count())
                        .isLessThanOrEqualTo(1));
    }

    @Test
    void isForbiddenByTheDatabaseItself() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = Stage.person();
        reserve(group, first, TODAY);

        assertThatThrownBy(() -> stage.asOwner("INSERT INTO portal.stay (code, place, from_on, until_on, kept_until,"
                        + " reserved_at) SELECT 'second', place, from_on + 1, until_on, now(), now() FROM portal.stay"
                        + " WHERE code = '" + first.value() + "'"))
                .hasMessageContaining("one_person_on_a_place");
    }

    private static Result<Reserved> reserve(PlaceGroup group, DossierCode person, LocalDate from) {
        return stage.together(() -> stage.reserving.reserve(Stage.wish(person, group, from)));
    }

    private static Occupancy occupancy(PlaceGroup group) {
        return stage.together(() -> stage.places.of(group));
    }

    private interface Asking {
        Result<Reserved> ask(DossierCode person);
    }

    private static List<Result<Reserved>> atOnce(int people, Asking asking) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<Result<Reserved>>> answers = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                DossierCode person = Stage.person();
                answers.add(threads.submit(() -> {
                    start.await();
                    return asking.ask(person);
                }));
            }
            start.countDown();
            List<Result<Reserved>> read = new ArrayList<>();
            for (Future<Result<Reserved>> answer : answers) {
                read.add(answer.get());
            }
            return read;
        } finally {
            threads.shutdown();
        }
    }
}
