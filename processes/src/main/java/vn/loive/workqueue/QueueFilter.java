package vn.loive.workqueue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;

/**
 * What of the queue is wanted.
 *
 * @param view which tasks
 * @param unit only of this unit
 * @param step only of this step
 * @param service only of this service
 * @param stands only those whose application stands there
 * @param overdue only those whose deadline has passed, or only the others
 * @param search part of the person's name without accents, or of the dossier code
 * @param sort in which order
 * @param limit how many
 * @param after go on after this cursor
 * @param before or back before this one
 */
public record QueueFilter(
        View view,
        Optional<UnitId> unit,
        Optional<Step> step,
        Optional<String> service,
        Optional<ApplicationState> stands,
        Optional<Boolean> overdue,
        Optional<String> search,
        QueueSort sort,
        int limit,
        Optional<Cursor> after,
        Optional<Cursor> before) {
    /** Which tasks of the queue. */
    public enum View {
        /** Waiting at my units: open, or claimed by anybody. */
        WAITING,
        /** Waiting and taken by nobody. */
        OPEN,
        /** Taken by me. */
        MINE,
        /** Waiting, and to be done within the next working day. */
        SOON,
        /** Waiting, and its deadline has passed. */
        OVERDUE,
        /** Decided; the family was asked and has not answered yet. */
        FAMILY,
        /** Decided by me. */
        DONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<View> of(String word) {
            return Arrays.stream(values())
                    .filter(view -> view.word().equals(word))
                    .findFirst();
        }

        /** The states in which applications can stand that are shown there. */
        public List<ApplicationState> states() {
            return switch (this) {
                case FAMILY -> List.of(ApplicationState.SUPPLEMENT_REQUESTED);
                case DONE -> List.of(ApplicationState.values());
                default -> ApplicationState.WITH_THE_OFFICE;
            };
        }
    }

    /** The first page of a view, with nothing left out. */
    public static QueueFilter of(View view) {
        return new QueueFilter(
                view,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                QueueSort.USUAL,
                Page.USUAL,
                Optional.empty(),
                Optional.empty());
    }

    /** By how many moments a view is sorted: a cursor holds so many. */
    public static int moments(View view, QueueSort sort) {
        return QueueOrder.of(view, sort).moments();
    }

    /** The same without a place to go on from. */
    public QueueFilter fromTheBeginning() {
        return new QueueFilter(
                view, unit, step, service, stands, overdue, search, sort, limit, Optional.empty(), Optional.empty());
    }

    QueueOrder order() {
        return QueueOrder.of(view, sort);
    }

    Page.Turn turn() {
        return new Page.Turn(limit, after, before);
    }

    boolean backwards() {
        return turn().backwards();
    }

    Optional<Cursor> cursor() {
        return turn().cursor();
    }

    /** In which order and by which kinds of filters it shows; without the words of a search. */
    Map<String, Object> kinds() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("order", sort.word());
        kinds.put("tab", view.word());
        step.ifPresent(only -> kinds.put("step", only.id()));
        service.ifPresent(only -> kinds.put("service", only));
        stands.ifPresent(only -> kinds.put("state", only.word()));
        unit.ifPresent(only -> kinds.put("unit", only.value()));
        search.ifPresent(words -> kinds.put("searched", true));
        return kinds;
    }
}
