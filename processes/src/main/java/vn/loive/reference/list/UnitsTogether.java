package vn.loive.reference.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lines of the file must be to each other: no code twice, and each parent stands in the file and is above. */
final class UnitsTogether {
    private UnitsTogether() {}

    static List<Problem> check(List<ListedUnit> units) {
        List<Problem> problems = new ArrayList<>();
        if (units.isEmpty()) {
            problems.add(Problem.at(0, "empty"));
        }
        Map<String, ListedUnit> byCode = new LinkedHashMap<>();
        for (ListedUnit unit : units) {
            ListedUnit first = byCode.putIfAbsent(unit.code(), unit);
            if (first != null && !unit.code().isEmpty()) {
                problems.add(Problem.at(unit.line(), "code-twice", unit.code(), first.line()));
            }
        }
        units.forEach(unit -> unit.mergedInto().ifPresent(into -> checkMerger(unit, into, byCode, problems)));
        units.forEach(unit -> unit.parent().ifPresent(parent -> checkParent(unit, parent, byCode, problems)));
        return problems;
    }

    private static void checkParent(
            ListedUnit unit, String code, Map<String, ListedUnit> byCode, List<Problem> problems) {
        ListedUnit parent = byCode.get(code);
        if (parent == null) {
            problems.add(Problem.at(unit.line(), "parent-unknown", code));
        } else if (level(parent) >= level(unit)) {
            problems.add(Problem.at(unit.line(), "parent-not-above", code));
        } else if (parent.to().isPresent() && unit.to().isEmpty()) {
            problems.add(Problem.at(unit.line(), "parent-ended", code));
        }
    }

    /** Who takes over the people of another must stand in the file, and not end itself. */
    private static void checkMerger(
            ListedUnit unit, String code, Map<String, ListedUnit> byCode, List<Problem> problems) {
        ListedUnit into = byCode.get(code);
        if (into == null) {
            problems.add(Problem.at(unit.line(), "merged-unknown", code));
        } else if (into.to().isPresent() || into.mergedInto().isPresent()) {
            problems.add(Problem.at(unit.line(), "merged-ended", code));
        }
    }

    private static int level(ListedUnit unit) {
        return switch (unit.kind()) {
            case "province" -> 1;
            case "district" -> 2;
            default -> 3;
        };
    }
}
