package vn.loive.deadline;

import java.time.LocalDate;

/** One step of the way to a deadline: a day, whether it was counted, and why. */
public record CountedDay(LocalDate date, boolean counted, Words why) {}
