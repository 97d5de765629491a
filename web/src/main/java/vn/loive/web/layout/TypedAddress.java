package vn.loive.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.PlainText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.SearchWords;

/** What stands in an address, word by word, with all that is wrong with it: too long, unreadable, no day, no choice. */
public final class TypedAddress {
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Reads an address.
     *
     * @param names the parameters that it may have
     * @param parameter gives what was typed for one of them
     */
    public TypedAddress(List<String> names, Function<String, @Nullable String> parameter) {
        names.forEach(name -> Optional.ofNullable(parameter.apply(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> typed.put(name, checked(name, value))));
    }

    private String checked(String name, String value) {
        if (value.length() > SearchWords.LONGEST) {
            refuse("too-long", name, SearchWords.LONGEST);
            return value.substring(0, SearchWords.LONGEST);
        }
        if (!PlainText.isReadable(value)) {
            refuse("bad-character", name);
            return "";
        }
        return value;
    }

    /** Remembers that something is wrong; the same is remembered once. */
    public void refuse(String code, String name, Object... details) {
        Refusal refusal = Refusal.of(code, name, details);
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    /** What is wrong with what has been asked for so far. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** As it was typed; empty when it was not. */
    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    public Optional<String> given(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether anything but one parameter is given. */
    public boolean isNarrowedBesides(String name) {
        return typed.keySet().stream().anyMatch(other -> !other.equals(name));
    }

    /** One of the words that a reader knows; any other is refused. */
    public <T> Optional<T> choice(String name, Function<String, Optional<T>> reader) {
        Optional<T> known = given(name).flatMap(reader);
        if (known.isEmpty() && given(name).isPresent()) {
            refuse("unknown-choice", name);
        }
        return known;
    }

    /** The moment at which a typed day begins in Viet Nam. */
    public Optional<Instant> begin(String name) {
        return day(name).map(TypedAddress::begin);
    }

    /** The moment at which a typed day is over. */
    public Optional<Instant> end(String name) {
        return day(name).map(day -> begin(day.plusDays(1)));
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = given(name).flatMap(TypedDate::read);
        if (day.isEmpty() && given(name).isPresent()) {
            refuse("not-a-date", name);
        }
        return day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(PortalClock.VIET_NAM).toInstant();
    }

    /** The page that an address names by {@code after} or {@code before}; whatever is no cursor of the list is refused. */
    public Page.Turn turn(
            int limit, int moments, Predicate<Cursor> known, Function<String, @Nullable String> parameter) {
        return new Page.Turn(
                limit, cursor("after", moments, known, parameter), cursor("before", moments, known, parameter));
    }

    private Optional<Cursor> cursor(
            String name, int moments, Predicate<Cursor> known, Function<String, @Nullable String> parameter) {
        Optional<String> given = Optional.ofNullable(parameter.apply(name)).filter(text -> !text.isBlank());
        Optional<Cursor> cursor =
                given.flatMap(text -> Cursor.parse(text, moments)).filter(known);
        if (given.isPresent() && cursor.isEmpty()) {
            refuse("bad-cursor", name);
        }
        return cursor;
    }

    /** A copy of what was typed, to make another address of it. */
    public Map<String, String> parts() {
        return new LinkedHashMap<>(typed);
    }
}
