/**
 * Deadlines: the two clocks of the law, "giờ" that run day and night and "ngày làm việc" that follow the working
 * calendar (Luật 120/2025/QH15 and Nghị định 163/2026/NĐ-CP for the terms, Bộ luật Dân sự 2015 Điều 147 and 148 for the
 * counting, Bộ luật Lao động 2019 Điều 112 for the days off).
 *
 * <h2>The rule</h2>
 *
 * <ul>
 *   <li>Hours run from the exact moment, through nights, weekends and holidays. No day is looked up for them.
 *   <li>In days, working days and months the day of the event is not counted.
 *   <li>A term in working days ends at the close of office hours of its n-th working day.
 *   <li>A term in days or months ends at the close of office hours of its last day; when that is not a working day, at
 *       the close of the next one. A month ends on the same day number, or on the last day of the month.
 *   <li>Backward, the day of the anchor is not counted either; a term in working days counts only those, a term in days
 *       or months is not moved; both end at the close of office hours.
 *   <li>An answer is provisional as soon as it asked what kind of day a day is whose year is not announced, or whose
 *       entry in the calendar is itself marked provisional.
 * </ul>
 *
 * <h2>The pause for a supplement</h2>
 *
 * While the family is asked for a supplement the clock stands still. A term in hours gets exactly the time between the
 * request and the answer added. In every other term the days from the day of the request to the day of the answer, both
 * included (the day of the answer is a day of event), are not counted; the days that remain go on after it, and an end is
 * never moved onto such a day. Several pauses are taken in the order of their requests, and common days count once. A
 * request made after the term had already ended stops nothing: what was late stays late. Backward terms are never paused.
 *
 * <h2>The calendar</h2>
 *
 * It is data, changed by an administrator ({@code portal.calendar_day}, {@code portal.calendar_year},
 * {@code portal.office_hours}): the announced days off and working Saturdays of 2024 to 2026, computed and provisional days
 * for 2027 to 2035. For the day beside 2 September the provisional years take the neighbour that lengthens the weekend: the
 * day after when 2 September is a Monday, a Thursday or a Sunday, otherwise the day before. A holiday on a weekly rest day is
 * followed by the next working day off. 24 November is there, switched off, until its law is verified. A year that the
 * calendar does not hold has its weekends and the fixed days 1/1, 30/4, 1/5 and 2/9 only, and is provisional.
 */
@NullMarked
package vn.loive.deadline;

import org.jspecify.annotations.NullMarked;
