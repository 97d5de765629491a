package vn.loive.web.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueSort;

class AddressOfTheQueueTest {
    private static final String TICKET = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Cursor CURSOR = new Cursor(List.of(Instant.parse("2026-11-23T01:00:00Z")), "task-1");

    @Test
    void withNothingAsksForAllThatWaitsMostUrgentFirst() {
        QueueFilter filter = read(Map.of()).filter();

        assertThat(filter).isEqualTo(QueueFilter.of(QueueFilter.View.WAITING));
    }

    @Test
    void asksForWhatItNames() {
        QueueFilter filter = read(Map.of(
                        "state", "mine",
                        "q", "  nguyễn ",
                        "step", "ReviewAtCommune",
                        "service", "public-facility-rehab",
                        "unit", "hiep-an",
                        "stands", "in-process",
                        "overdue", "true",
                        "sort", "-created",
                        "after", CURSOR.text()))
                .filter();

        assertThat(filter.view()).isEqualTo(QueueFilter.View.MINE);
        assertThat(filter.search()).contains("nguyễn");
        assertThat(filter.step()).contains(Step.REVIEW_AT_COMMUNE);
        assertThat(filter.service()).contains("public-facility-rehab");
        assertThat(filter.stands()).contains(ApplicationState.IN_PROCESS);
        assertThat(filter.unit()).contains(new UnitId("hiep-an"));
        assertThat(filter.overdue()).contains(true);
        assertThat(filter.sort()).isEqualTo(QueueSort.NEWEST);
        assertThat(filter.after()).contains(CURSOR);
    }

    @Test
    void withWordsThatNobodyKnowsStillShowsTheQueue() {
        QueueFilter filter = read(Map.of(
                        "state", "x", "step", "x", "sort", "x", "stands", "x", "overdue", "x", "after", "x"))
                .filter();

        assertThat(filter).isEqualTo(QueueFilter.of(QueueFilter.View.WAITING));
    }

    @Test
    void doesNotSearchForMoreThanANameCanHave() {
        assertThat(read(Map.of("q", "a".repeat(5000))).search()).hasSize(200);
    }

    @Test
    void beginsAnewWithACursorOfAnotherOrder() {
        assertThat(read(Map.of("after", CURSOR.text())).filter().after()).isEmpty();
    }

    @Test
    void goesBackByACursorOfTheSameOrder() {
        QueueFilter filter =
                read(Map.of("sort", "-created", "before", CURSOR.text())).filter();

        assertThat(filter.before()).contains(CURSOR);
        assertThat(filter.after()).isEmpty();
        assertThat(read(Map.of("q", "hoa", "search", TICKET, "after", CURSOR.text()))
                        .previous(CURSOR))
                .isEqualTo("/tasks?search=" + TICKET + "&before=" + CURSOR.text());
    }

    @Test
    void keepsTheFiltersOnTheNextPageAndInTheOtherTabs() {
        QueueAddress address = read(Map.of("q", "lê & hoa", "search", TICKET, "after", CURSOR.text()));

        assertThat(address.next(CURSOR)).isEqualTo("/tasks?search=" + TICKET + "&after=" + CURSOR.text());
        assertThat(address.of(QueueFilter.View.MINE)).isEqualTo("/tasks?state=mine&search=" + TICKET);
        assertThat(address.wide()).isEqualTo("/tasks");
        assertThat(address.isNarrowed()).isTrue();
    }

    @Test
    void takesOneFilterAwayAndLeavesTheOthers() {
        QueueAddress address =
                read(Map.of("q", "hoa", "search", TICKET, "service", "home-rehab", "overdue", "true", "sort", "name"));
        QueueAddress standing = read(Map.of("stands", "on-waiting-list", "state", "mine"));

        assertThat(standing.isNarrowed()).isTrue();
        assertThat(standing.without("stands")).isEqualTo("/tasks?state=mine");
        assertThat(address.without("q")).isEqualTo("/tasks?service=home-rehab&overdue=true&sort=name");
        assertThat(address.without("overdue")).isEqualTo("/tasks?search=" + TICKET + "&service=home-rehab&sort=name");
    }

    @Test
    void isKeptWithoutTheNameOfAPerson() {
        QueueAddress address = read(Map.of("state", "done", "q", "hoa", "after", CURSOR.text()));

        assertThat(address.kept()).isEqualTo("/tasks?state=done");
        assertThat(read(Map.of("stands", "received", "q", "hoa")).kept()).isEqualTo("/tasks?stands=received");
        assertThat(read(Map.of("q", "hoa")).isWorthKeeping()).isFalse();
    }

    @Test
    void asksForChangesInTheSameWords() {
        assertThat(read(Map.of("state", "mine", "sort", "name")).changes())
                .isEqualTo("/tasks/changes?state=mine&sort=name");
    }

    private static QueueAddress read(Map<String, String> query) {
        return QueueAddress.read(query::get);
    }
}
