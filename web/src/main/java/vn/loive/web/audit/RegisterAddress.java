package vn.loive.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.PlainText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.SearchWords;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.TypedDate;
import vn.loive.workqueue.RegisterFilter;

/** What an address asks the register, with all that is wrong with it. */
public final class RegisterAddress {
    /** The parameters that an address may have. */
    public static final List<String> NAMES = List.of("q", "service", "state", "step", "unit", "from", "to", "sort");

    private static final String OLDEST_FIRST = "submitted";
    private static final String NEWEST_FIRST = "-submitted";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private RegisterAddress(Function<String, @Nullable String> parameter) {
        NAMES.forEach(name -> Optional.ofNullable(parameter.apply(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> typed.put(name, checked(name, value))));
    }

    public static RegisterAddress read(Function<String, @Nullable String> parameter) {
        return new RegisterAddress(parameter);
    }

    private String checked(String name, String value) {
        if (value.length() > SearchWords.LONGEST) {
            refusals.add(Refusal.of("too-long", name, SearchWords.LONGEST));
            return value.substring(0, SearchWords.LONGEST);
        }
        if (!PlainText.isReadable(value)) {
            refusals.add(Refusal.of("bad-character", name));
            return "";
        }
        return value;
    }

    /** As it was typed. */
    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What is wrong with it; complete when the filter has been asked for. */
    public List<Refusal> refusals() {
        return refusals.stream().distinct().toList();
    }

    boolean isNarrowed() {
        return typed.keySet().stream().anyMatch(name -> !name.equals("sort"));
    }

    /** The filter for a page. */
    public RegisterFilter filter(int limit, Optional<String> after) {
        Optional<Cursor> cursor = after.flatMap(text -> Cursor.parse(text, RegisterFilter.MOMENTS));
        if (after.isPresent() && cursor.isEmpty()) {
            refusals.add(Refusal.of("bad-cursor", "after"));
        }
        return new RegisterFilter(
                given("q"),
                given("service"),
                choice("state", RegisterAddress::state),
                choice("step", Step::ofId),
                given("unit").map(UnitId::new),
                day("from").map(RegisterAddress::begin),
                day("to").map(day -> begin(day.plusDays(1))),
                choice("sort", word -> Optional.of(word).filter(List.of(OLDEST_FIRST, NEWEST_FIRST)::contains))
                        .filter(OLDEST_FIRST::equals)
                        .isPresent(),
                limit,
                cursor);
    }

    private static Optional<ApplicationState> state(String word) {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    private Optional<String> given(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> choice(String name, Function<String, Optional<T>> reader) {
        Optional<T> known = given(name).flatMap(reader);
        if (known.isEmpty() && given(name).isPresent()) {
            refusals.add(Refusal.of("unknown-choice", name));
        }
        return known;
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = given(name).flatMap(TypedDate::read);
        if (day.isEmpty() && given(name).isPresent()) {
            refusals.add(Refusal.of("not-a-date", name));
        }
        return day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(PortalClock.VIET_NAM).toInstant();
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        Map<String, String> parts = new LinkedHashMap<>(typed);
        parts.put("after", cursor.text());
        return Query.of("/register", parts);
    }

    /** The first page. */
    String first() {
        return Query.of("/register", typed);
    }

    /** The same lines as a file. */
    String file(String format) {
        return Query.of("/api/v1/register." + format, typed);
    }
}
