package vn.loive.web.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Refusal;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.TypedAddress;
import vn.loive.workqueue.RegisterFilter;

/** What an address asks the register, with all that is wrong with it. */
public final class RegisterAddress {
    /** The parameters that an address may have. */
    public static final List<String> NAMES = List.of("q", "service", "state", "step", "unit", "from", "to", "sort");

    private static final String OLDEST_FIRST = "submitted";
    private static final String NEWEST_FIRST = "-submitted";

    private final TypedAddress typed;

    private RegisterAddress(Function<String, @Nullable String> parameter) {
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
    public RegisterFilter filter(int limit, Optional<String> after) {
        Optional<Cursor> cursor = after.flatMap(text -> Cursor.parse(text, RegisterFilter.MOMENTS));
        if (after.isPresent() && cursor.isEmpty()) {
            typed.refuse("bad-cursor", "after");
        }
        return new RegisterFilter(
                typed.given("q"),
                typed.given("service"),
                typed.choice("state", ApplicationState::of),
                typed.choice("step", Step::ofId),
                typed.given("unit").map(UnitId::new),
                typed.begin("from"),
                typed.end("to"),
                typed.choice("sort", word -> Optional.of(word).filter(List.of(OLDEST_FIRST, NEWEST_FIRST)::contains))
                        .filter(OLDEST_FIRST::equals)
                        .isPresent(),
                limit,
                cursor);
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        Map<String, String> parts = typed.parts();
        parts.put("after", cursor.text());
        return Query.of("/register", parts);
    }

    /** The first page. */
    String first() {
        return Query.of("/register", typed.parts());
    }

    /** The same lines as a file. */
    String file(String format) {
        return Query.of("/api/v1/register." + format, typed.parts());
    }
}
