package vn.loive.web.administration.rest;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.administration.UnitLine;
import vn.loive.administration.UnitSheet;
import vn.loive.reference.Unit;
import vn.loive.web.rest.Times;

/** Units as clients see them. */
final class UnitViews {
    private UnitViews() {}

    static Map<String, Object> line(UnitLine line, String language) {
        Unit unit = line.unit();
        Map<String, Object> view = new LinkedHashMap<>(place(unit, language));
        view.put("kind", unit.kind());
        view.put("province", place(line.province(), language));
        unit.agencyCode().ifPresent(code -> view.put("agencyCode", code));
        view.put("formerNames", line.formerNames());
        view.put(
                "lacks",
                line.lacks().stream()
                        .map(lack -> Map.of("step", lack.step().id(), "waiting", lack.waiting()))
                        .toList());
        return view;
    }

    static Map<String, Object> sheet(UnitSheet sheet, String language) {
        Map<String, Object> view = line(sheet.line(), language);
        view.put(
                "above",
                sheet.above().stream().map(unit -> place(unit, language)).toList());
        view.put(
                "below",
                sheet.below().stream().map(unit -> place(unit, language)).toList());
        view.put(
                "people",
                sheet.people().entrySet().stream()
                        .map(role -> Map.of(
                                "role",
                                role.getKey().realmName(),
                                "holders",
                                role.getValue().stream()
                                        .map(person -> Map.of("account", person.account(), "name", person.name()))
                                        .toList()))
                        .toList());
        view.put("waiting", sheet.open());
        view.put("hours", hours(sheet));
        return view;
    }

    private static Map<String, Object> hours(UnitSheet sheet) {
        Map<String, Object> hours = new LinkedHashMap<>();
        hours.put("closes", sheet.closes().toString());
        hours.put("usual", sheet.own().isEmpty());
        hours.put("seen", sheet.seen());
        hours.put(
                "changes",
                sheet.changes().stream()
                        .map(change -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("at", Times.local(change.at()));
                            row.put("by", change.name());
                            change.closes().map(LocalTime::toString).ifPresent(hour -> row.put("closes", hour));
                            row.put("reason", change.reason());
                            return row;
                        })
                        .toList());
        return hours;
    }

    private static Map<String, Object> place(Unit unit, String language) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("id", unit.id().value());
        place.put("name", unit.name(language));
        return place;
    }
}
