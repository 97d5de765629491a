package vn.loive.web.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Refusal;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Searched;
import vn.loive.web.layout.TypedAddress;
import vn.loive.workqueue.RegisterFilter;
import vn.loive.workqueue.RegisterSort;

/** What an address asks the register, with all that is wrong with it. */
public final class RegisterAddress {
    /** The parameters that an address may have. */
    public static final List<String> NAMES = List.of("q", "service", "state", "step", "unit", "from", "to", "sort");

    private final TypedAddress typed;
    private final Function<String, @Nullable String> parameter;

    private RegisterAddress(Function<String, @Nullable String> parameter) {
        this.parameter = parameter;
        typed = new TypedAddress(NAMES, parameter);
    }

    public static RegisterAddress read(Function<String, @Nullable String> parameter) {
        return new RegisterAddress(parameter);
    }

    /** As it was typed. */
    public String get(String name) {
        return typed.get(name);
    }

    /** What is wrong with it; complete when the filter has been asked for. */
    public List<Refusal> refusals() {
        return typed.refusals();
    }

    boolean isNarrowed() {
        return typed.isNarrowedBesides("sort");
    }

    /** The filter for a page. */
    public RegisterFilter filter(int limit) {
        Order order = typed.choice("sort", Order::of).orElse(Order.USUAL);
        return new RegisterFilter(
                typed.given("q"),
                typed.given("service"),
                typed.choice("state", ApplicationState::of),
                typed.choice("step", Step::ofId),
                typed.given("unit").map(UnitId::new),
                typed.begin("from"),
                typed.end("to"),
                order.sort(),
                order.ascending(),
                typed.turn(limit, order.sort().moments(), order.sort()::knows, parameter));
    }

    /** The words for every order, each in both directions, the usual one first. */
    static List<String> orders() {
        return Arrays.stream(RegisterSort.values())
                .flatMap(sort -> Stream.of(sort.usuallyAscending(), !sort.usuallyAscending())
                        .map(ascending -> new Order(sort, ascending).word()))
                .toList();
    }

    /** An order and its direction, written as {@code name} or {@code -name}. */
    private record Order(RegisterSort sort, boolean ascending) {
        static final Order USUAL = new Order(RegisterSort.SUBMITTED, false);

        static Optional<Order> of(String word) {
            boolean ascending = !word.startsWith("-");
            return RegisterSort.of(ascending ? word : word.substring(1)).map(sort -> new Order(sort, ascending));
        }

        String word() {
            return (ascending ? "" : "-") + sort.word();
        }
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        Map<String, String> parts = parts();
        parts.put("after", cursor.text());
        return Query.of("/register", parts);
    }

    /** The page before this one. */
    String previous(Cursor cursor) {
        Map<String, String> parts = parts();
        parts.put("before", cursor.text());
        return Query.of("/register", parts);
    }

    /** The first page. */
    String first() {
        return Query.of("/register", parts());
    }

    /** What was typed, with the ticket in the place of the words. */
    private Map<String, String> parts() {
        return Searched.hidden(
                typed.parts(),
                Optional.ofNullable(parameter.apply(Searched.TICKET)).orElse(""));
    }
}
