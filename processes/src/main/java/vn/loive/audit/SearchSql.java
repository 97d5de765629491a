package vn.loive.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.Cursor;
import vn.loive.shared.SearchWords;

/** The statement that answers one search, the newest first, or from a page back to the newer ones; values are parameters, never part of it. */
final class SearchSql {
    private static final String MOMENT = "CAST(extract(epoch FROM l.at) * 1000000 AS bigint)";

    private final Search search;
    private final Collection<String> accounts;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param accounts the accounts of whom it asks for; nobody means that it asks for everybody
     */
    SearchSql(Search search, Collection<String> accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String rows() {
        boolean about = search.view() != Search.View.SEARCHES && search.view() != Search.View.LISTS;
        String way = search.turn().backwards() ? "" : " DESC";
        return "SELECT " + MOMENT + ", l.seq, " + (about ? "l.code" : "NULL") + ", " + kind()
                + ", l.account, l.name, l.role, l.unit, " + details() + ", " + (about ? "a.person_name" : "NULL")
                + " FROM portal." + table() + " l"
                + (about ? " LEFT JOIN portal.application a ON a.code = l.code" : "")
                + " WHERE " + String.join(" AND ", conditions())
                + " ORDER BY l.at" + way + ", l.seq" + way + " LIMIT "
                + (search.turn().limit() + 1);
    }

    private String table() {
        return switch (search.view()) {
            case ACTS -> "history";
            case READS, REFUSED -> "record_read";
            case SEARCHES -> "search_log";
            case LISTS -> "list_read";
        };
    }

    private String kind() {
        return switch (search.view()) {
            case ACTS, SEARCHES -> "l.kind";
            case READS -> "'RecordRead'";
            case REFUSED -> "'ReadRefused'";
            case LISTS -> "'ListShown'";
        };
    }

    private String details() {
        return switch (search.view()) {
            case ACTS -> "CAST(l.details AS text)";
            case READS, REFUSED ->
                "CAST(jsonb_strip_nulls(jsonb_build_object('right', lower(l.by_right), 'through', lower(l.through),"
                        + " 'paper', l.paper, '" + HistoryLine.INSTEAD
                        + "', CASE WHEN l.instead_account IS NOT NULL THEN"
                        + " jsonb_build_object('account', l.instead_account, 'name', l.instead_name) END)) AS text)";
            case SEARCHES -> "CAST(l.asked AS text)";
            case LISTS -> "CAST(jsonb_build_object('list', l.list, 'lines', cardinality(l.keys)) || l.asked AS text)";
        };
    }

    private List<String> conditions() {
        List<String> all = new ArrayList<>(List.of("true"));
        if (table().equals("record_read")) {
            all.add("l.by_right " + (search.view() == Search.View.REFUSED ? "= 'NONE'" : "<> 'NONE'"));
        }
        search.words().ifPresent(words -> all.add(about(words)));
        if (!accounts.isEmpty()) {
            all.add("l.account = ANY (string_to_array(" + put("accounts", String.join("\n", accounts)) + ", "
                    + put("line", "\n") + "))");
        }
        search.reason().ifPresent(reason -> all.add(saying(reason)));
        search.unit()
                .ifPresent(
                        unit -> all.add("l.unit IN (SELECT u.id FROM portal.unit u WHERE portal.plain(u.name_vi) LIKE "
                                + put("unit", SearchWords.pattern(unit))
                                + " ESCAPE '!' OR portal.plain(u.name_en) LIKE "
                                + put("unit", SearchWords.pattern(unit)) + " ESCAPE '!' OR u.id = "
                                + put("unitId", unit) + ")"));
        search.kind().ifPresent(kind -> all.add(ofKind(kind)));
        search.from().ifPresent(from -> all.add("l.at >= " + put("from", from)));
        search.until().ifPresent(until -> all.add("l.at < " + put("until", until)));
        search.turn().cursor().ifPresent(cursor -> all.add(beyond(cursor)));
        return all;
    }

    private String about(String words) {
        if (search.view() == Search.View.SEARCHES) {
            return "portal.plain(CAST(l.asked AS text)) LIKE " + put("words", SearchWords.pattern(words))
                    + " ESCAPE '!'";
        }
        if (search.view() == Search.View.LISTS) {
            return SearchWords.query(words)
                    .map(query -> "l.keys && ARRAY(SELECT f.code FROM portal.application f"
                            + " WHERE f.words @@ to_tsquery('simple', " + put("words", query) + "))")
                    .orElse("false");
        }
        return SearchWords.query(words)
                .map(query ->
                        "l.code IN (SELECT f.code FROM portal.application f WHERE f.words @@ to_tsquery('simple', "
                                + put("words", query) + "))")
                .orElse("false");
    }

    /** Only acts have a reason; those without one are passed by before anything is compared. */
    private String saying(String reason) {
        return search.view() == Search.View.ACTS
                ? "l.details ->> 'reason' IS NOT NULL AND portal.plain(l.details ->> 'reason') LIKE "
                        + put("reason", SearchWords.pattern(reason)) + " ESCAPE '!'"
                : "false";
    }

    /** A kind, and behind a dot its outcome. */
    private String ofKind(String typed) {
        String[] parts = typed.split("\\.", 2);
        String kind = kind() + " = " + put("kind", parts[0]);
        return parts.length == 1 || search.view() != Search.View.ACTS
                ? kind
                : kind + " AND l.details ->> 'outcome' = " + put("outcome", parts[1]);
    }

    private String beyond(Cursor cursor) {
        Instant at = cursor.at().get(0);
        return "(l.at, l.seq) " + (search.turn().backwards() ? ">" : "<") + " (" + put("at", at) + ", "
                + put("seq", Long.parseLong(cursor.id())) + ")";
    }

    private String put(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }
}
