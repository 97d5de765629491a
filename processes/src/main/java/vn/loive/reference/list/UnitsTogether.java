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

    private static int level(ListedUnit unit) {
        return switch (unit.kind()) {
            case "province" -> 1;
            case "district" -> 2;
            default -> 3;
        };
    }
}
