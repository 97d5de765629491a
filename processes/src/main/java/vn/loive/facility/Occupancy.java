package vn.loive.facility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of a group, and what can be reckoned from them: how many are taken, free for a stay, and the next free day. */
public record Occupancy(PlaceGroup group, List<Place> places, int waiting) {

    public int capacityOn(LocalDate day) {
        return (int) places.stream().filter(place -> place.isOpenOn(day)).count();
    }

    public int takenOn(LocalDate day) {
        return (int) places.stream().filter(place -> place.isTakenOn(day)).count();
    }

    /** How many people could come on a day and stay. */
    public int freeFor(LocalDate from, int months) {
        LocalDate until = from.plusMonths(months);
        return (int) places.stream().filter(place -> place.isFree(from, until)).count();
    }

    /** The first day, at the earliest a given one, on which somebody could come and stay; gaps at the end count too. */
    public Optional<LocalDate> nextFree(LocalDate earliest, int months) {
        return Stream.concat(
                        Stream.of(earliest),
                        places.stream()
                                .flatMap(place -> Stream.concat(
                                        Stream.of(place.opensOn()),
                                        place.stays().stream().map(Stay::until)))
                                .filter(day -> day.isAfter(earliest)))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .filter(day -> freeFor(day, months) > 0)
                .findFirst();
    }

    /** Everybody who has or will have a place from a day on, the earliest first. */
    public List<Stay> staysFrom(LocalDate day) {
        return places.stream()
                .flatMap(place -> place.stays().stream())
                .filter(stay -> stay.until().isAfter(day))
                .sorted(Comparator.comparing(Stay::from)
                        .thenComparing(stay -> stay.code().value()))
                .toList();
    }
}
