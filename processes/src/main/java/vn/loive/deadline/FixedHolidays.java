package vn.loive.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The holidays with a fixed date (Bộ luật Lao động 2019 Điều 112), for years that the calendar does not hold. */
final class FixedHolidays {

    private static final Map<MonthDay, Words> DAYS = Map.of(
            MonthDay.of(1, 1), new Words("Tết Dương lịch", "New Year's Day"),
            MonthDay.of(4, 30), new Words("Ngày Chiến thắng", "Victory Day"),
            MonthDay.of(5, 1), new Words("Ngày Quốc tế lao động", "International Labour Day"),
            MonthDay.of(9, 2), new Words("Quốc khánh", "National Day"));

    private FixedHolidays() {}

    static @Nullable Words on(LocalDate date) {
        return DAYS.get(MonthDay.from(date));
    }
}
