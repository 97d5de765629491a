package vn.loive.reference.list;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the official list.
 *
 * @param line where it stands in the file, counted from 1
 * @param code two digits for a province, three for a district, five for a commune
 * @param parent the code of the unit above it; none for a province
 * @param kind {@code province}, {@code district}, {@code commune}, {@code ward} or {@code special-zone}
 * @param name the full name, such as {@code Phường Ba Đình}
 * @param from its first day, when the file says so
 * @param to its last day, when the file says so
 * @param mergedInto the code of the place that takes its people over, for one that ends
 */
record ListedUnit(
        long line,
        String code,
        Optional<String> parent,
        String kind,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> mergedInto) {}
