package vn.loive.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.ReadRight;
import vn.loive.audit.RecordRead;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;

/** Who has opened an application, as its family hears it: by day, role and unit, so that it stays short, and never by name. */
public final class Openings {
    private Openings() {}

    /**
     * What one role at one unit has opened on one day.
     *
     * @param role the role's name in the realm
     * @param unit the unit, if the role has one
     * @param right by what right
     * @param deputy whether somebody acted for the one whose role it is
     * @param moments when, the oldest first
     */
    public record Opening(String role, @Nullable UnitId unit, ReadRight right, boolean deputy, List<Instant> moments) {
        public Instant first() {
            return moments.get(0);
        }

        public Instant last() {
            return moments.get(moments.size() - 1);
        }
    }

    private record Key(LocalDate day, String role, @Nullable UnitId unit, ReadRight right, boolean deputy) {
        static Key of(RecordRead read) {
            LocalDate day = LocalDate.ofInstant(read.at(), PortalClock.VIET_NAM);
            return new Key(
                    day,
                    read.reader().role(),
                    read.reader().unit(),
                    read.right(),
                    read.instead().isPresent());
        }
    }

    /** The reads in the order of time, put together. */
    public static List<Opening> of(List<RecordRead> reads) {
        Map<Key, List<Instant>> days = new LinkedHashMap<>();
        reads.forEach(read ->
                days.computeIfAbsent(Key.of(read), key -> new ArrayList<>()).add(read.at()));
        return days.entrySet().stream()
                .map(day -> new Opening(
                        day.getKey().role(),
                        day.getKey().unit(),
                        day.getKey().right(),
                        day.getKey().deputy(),
                        List.copyOf(day.getValue())))
                .toList();
    }
}
