package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.WithdrawApplication;
import vn.loive.routing.Decision;
import vn.loive.shared.Cursor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.CountTasks;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueFilter.View;
import vn.loive.workqueue.QueueScope;
import vn.loive.workqueue.QueueSort;
import vn.loive.workqueue.WorkItem;

/** The queue is read page by page, both ways, of a unit and of a whole province, on the real database. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ReadingTheQueueTest {
    private static final QueueScope PROVINCE = new QueueScope(
            "tinh.canbo", Set.of(), Set.of(new UnitId("lam-dong")), List.of("ReviewAtCommune", "DecideAtCommune"));
    private static final int MANY = 5;

    @Inject
    private Situation situation;

    @Inject
    private ListTasks listing;

    @Inject
    private ClaimTask claiming;

    @Inject
    private CountTasks counting;

    @Inject
    private WithdrawApplication withdrawing;

    private List<DossierCode> codes = List.of();

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ReadingTheQueueTest.class, Situation.class);
    }

    @BeforeEach
    void nothingWaitsButFiveApplications() {
        situation.change("UPDATE portal.work_item SET state = 'CANCELLED', ended_at = now(), answer_by = NULL");
        codes = IntStream.range(0, MANY)
                .mapToObj(i -> situation.submitted().code())
                .toList();
    }

    @Test
    void goesOnAndBackThroughTheSamePages() {
        for (QueueSort sort : List.of(QueueSort.USUAL, QueueSort.DUE, QueueSort.NEWEST)) {
            List<DossierCode> inOrder = new ArrayList<>(codes);
            if (sort == QueueSort.NEWEST) {
                Collections.reverse(inOrder);
            }
            Page<WorkItem> first = read(sort, Optional.empty(), Optional.empty());
            Page<WorkItem> second = read(sort, first.next(), Optional.empty());
            Page<WorkItem> third = read(sort, second.next(), Optional.empty());
            Page<WorkItem> back = read(sort, Optional.empty(), third.previous());

            assertThat(codesOf(first)).isEqualTo(inOrder.subList(0, 2));
            assertThat(codesOf(third)).isEqualTo(inOrder.subList(4, MANY));
            assertThat(codesOf(back)).isEqualTo(codesOf(second)).isEqualTo(inOrder.subList(2, 4));
            assertThat(first.previous()).isEmpty();
            assertThat(third.next()).isEmpty();
            assertThat(codesOf(read(sort, Optional.empty(), back.previous()))).isEqualTo(codesOf(first));
        }
    }

    @Test
    void sortsByNameBothWaysWithoutANameInTheCursor() {
        for (int i = 0; i < MANY; i++) {
            situation.change(
                    "UPDATE portal.work_item SET person_name_plain = ?1 WHERE code = ?2",
                    "nguoi " + (MANY - i),
                    codes.get(i).value());
        }
        List<DossierCode> byName = new ArrayList<>(codes);
        Collections.reverse(byName);

        Page<WorkItem> first = read(QueueSort.NAME, Optional.empty(), Optional.empty());
        Page<WorkItem> second = read(QueueSort.NAME, first.next(), Optional.empty());

        assertThat(codesOf(first)).isEqualTo(byName.subList(0, 2));
        assertThat(codesOf(second)).isEqualTo(byName.subList(2, 4));
        assertThat(codesOf(read(QueueSort.NAME, Optional.empty(), second.previous())))
                .isEqualTo(codesOf(first));
        assertThat(first.next().orElseThrow().at()).isEmpty();
    }

    @Test
    void showsAProvinceWhatWaitsAtItsUnitsAndNothingTwice() {
        QueueScope both =
                new QueueScope("tinh.canbo", Set.of(new UnitId("hiep-an")), PROVINCE.provinces(), PROVINCE.steps());
        QueueScope other = new QueueScope("khac", Set.of(), Set.of(new UnitId("ha-noi")), PROVINCE.steps());

        assertThat(codesOf(listing.list(PROVINCE, QueueFilter.of(View.WAITING))))
                .isEqualTo(codes);
        assertThat(codesOf(listing.list(both, QueueFilter.of(View.WAITING)))).isEqualTo(codes);
        assertThat(counting.count(both)).containsEntry(View.WAITING, MANY);
        assertThat(codesOf(listing.list(PROVINCE, ofUnit("hiep-an")))).isEqualTo(codes);
        assertThat(codesOf(listing.list(PROVINCE, ofUnit("hiep-thanh")))).isEmpty();
        assertThat(codesOf(listing.list(other, ofUnit("hiep-an")))).isEmpty();
    }

    @Test
    void keepsInSightWhatTheFamilyWasAskedUntilItIsWithdrawnOrAnswered() {
        DossierCode asked = codes.get(0);
        situation.decided(
                asked,
                Situation.OFFICER,
                Decision.of("supplement").because("Xin bổ sung địa chỉ").asking(List.of("person.address"), List.of()));

        Page<WorkItem> page = listing.list(Situation.OFFICER, QueueFilter.of(View.FAMILY));
        assertThat(codesOf(page)).containsExactly(asked);
        assertThat(page.items().get(0).answerBy()).isPresent();
        assertThat(counting.count(Situation.OFFICER))
                .containsEntry(View.FAMILY, 1)
                .containsEntry(View.WAITING, MANY - 1);

        Situation.value(withdrawing.withdraw(Situation.FAMILY, asked, "Đổi ý"));
        assertThat(codesOf(listing.list(Situation.OFFICER, QueueFilter.of(View.FAMILY))))
                .isEmpty();
    }

    @Test
    void tellsWhatIsOverdueFromWhatIsDueSoon() {
        situation.change(
                "UPDATE portal.work_item SET due_at = now() - interval '1 hour' WHERE code = ?1",
                codes.get(4).value());
        situation.change(
                "UPDATE portal.work_item SET due_at = now() + interval '1 minute' WHERE code = ?1",
                codes.get(3).value());

        assertThat(codesOf(listing.list(Situation.OFFICER, QueueFilter.of(View.OVERDUE))))
                .containsExactly(codes.get(4));
        assertThat(codesOf(listing.list(Situation.OFFICER, QueueFilter.of(View.SOON))))
                .contains(codes.get(3))
                .doesNotContain(codes.get(4));
        assertThat(codesOf(listing.list(Situation.OFFICER, QueueFilter.of(View.WAITING))))
                .startsWith(codes.get(4), codes.get(3));
        assertThat(counting.count(Situation.OFFICER)).containsEntry(View.OVERDUE, 1);
    }

    @Test
    void narrowsEachViewToAState() {
        DossierCode received = codes.get(1);
        Situation.value(claiming.claim(Situation.OFFICER, situation.waitingTask(received)));
        DossierCode asked = codes.get(2);
        situation.decided(
                asked,
                Situation.OFFICER,
                Decision.of("supplement").because("Xin bổ sung địa chỉ").asking(List.of("person.address"), List.of()));
        DossierCode refused = codes.get(3);
        situation.decided(refused, Situation.OFFICER, Decision.of("refuse").because("Không thuộc thẩm quyền"));

        assertThat(codesOf(listing.list(Situation.OFFICER, standing(View.WAITING, ApplicationState.SUBMITTED))))
                .containsExactly(codes.get(0), codes.get(4));
        assertThat(codesOf(listing.list(PROVINCE, standing(View.WAITING, ApplicationState.RECEIVED))))
                .containsExactly(received);
        assertThat(codesOf(listing.list(Situation.OFFICER, standing(View.MINE, ApplicationState.RECEIVED))))
                .containsExactly(received);
        assertThat(codesOf(listing.list(Situation.OFFICER, standing(View.DONE, ApplicationState.REFUSED_AT_RECEPTION))))
                .containsExactly(refused);
        assertThat(codesOf(
                        listing.list(Situation.OFFICER, standing(View.FAMILY, ApplicationState.SUPPLEMENT_REQUESTED))))
                .containsExactly(asked);
        assertThat(codesOf(listing.list(Situation.OFFICER, standing(View.FAMILY, ApplicationState.RECEIVED))))
                .isEmpty();
    }

    @Test
    void goesOnOnlyFromARowThatTheCallerCanSee() {
        Cursor cursor =
                read(QueueSort.USUAL, Optional.empty(), Optional.empty()).next().orElseThrow();
        Cursor madeByHand = new Cursor(cursor.at(), "no-such-task");
        Cursor moved = new Cursor(
                List.of(cursor.at().get(0).plusSeconds(1), cursor.at().get(1)), cursor.id());

        assertThat(goesOn(Situation.OFFICER, cursor)).isTrue();
        assertThat(goesOn(Situation.STRANGER, cursor)).isFalse();
        assertThat(goesOn(Situation.OFFICER, madeByHand)).isFalse();
        assertThat(goesOn(Situation.OFFICER, moved)).isFalse();
    }

    @Test
    void takesSignsOfPatternsAndOfSqlForWhatTheyAre() {
        for (String search : List.of("%", "_", "!", "' OR 1=1 --", "\\")) {
            assertThat(codesOf(listing.list(Situation.OFFICER, searching(search))))
                    .as(search)
                    .isEmpty();
        }
        assertThat(codesOf(listing.list(Situation.OFFICER, searching("TRẦN văn"))))
                .isEqualTo(codes);
        assertThat(codesOf(
                        listing.list(Situation.OFFICER, searching(codes.get(1).value()))))
                .containsExactly(codes.get(1));
    }

    private boolean goesOn(Caller caller, Cursor cursor) {
        return listing.goesOnFromHere(
                caller, filter(Optional.empty(), QueueSort.USUAL, Optional.of(cursor), Optional.empty()));
    }

    private Page<WorkItem> read(QueueSort sort, Optional<Cursor> after, Optional<Cursor> before) {
        return listing.list(Situation.OFFICER, filter(Optional.empty(), sort, after, before));
    }

    private static QueueFilter searching(String search) {
        return filter(Optional.of(search), QueueSort.USUAL, Optional.empty(), Optional.empty());
    }

    private static QueueFilter filter(
            Optional<String> search, QueueSort sort, Optional<Cursor> after, Optional<Cursor> before) {
        int limit = search.isPresent() ? MANY : 2;
        return new QueueFilter(
                View.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                search,
                sort,
                limit,
                after,
                before);
    }

    private static QueueFilter standing(View view, ApplicationState state) {
        return new QueueFilter(
                view,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                QueueSort.USUAL,
                MANY,
                Optional.empty(),
                Optional.empty());
    }

    private static QueueFilter ofUnit(String unit) {
        return new QueueFilter(
                View.WAITING,
                Optional.of(new UnitId(unit)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                QueueSort.USUAL,
                MANY,
                Optional.empty(),
                Optional.empty());
    }

    private static List<DossierCode> codesOf(Page<WorkItem> page) {
        return page.items().stream().map(WorkItem::code).toList();
    }
}
