package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.Lack;
import vn.loive.administration.ListUnits;
import vn.loive.administration.UnitFilter;
import vn.loive.administration.UnitLevel;
import vn.loive.administration.UnitLine;
import vn.loive.reference.Unit;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Text;

/** The units, found by names of today and of before; and those where work waits for nobody. */
@Named("adminUnits")
@RequestScoped
public class UnitsPage {
    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ListUnits listing;

    @Inject
    private Text text;

    private @Nullable Page<UnitLine> page;

    private String asked(String name) {
        return Asked.word(request, name, LONGEST);
    }

    private Page<UnitLine> page() {
        Page<UnitLine> found = page;
        if (found == null) {
            found = PageEnd.need(listing.list(
                    callers.need(),
                    new UnitFilter(
                            getSearch(),
                            UnitLevel.ofWord(asked("level")),
                            Optional.of(asked("province"))
                                    .filter(id -> !id.isEmpty())
                                    .map(UnitId::new),
                            isLacking(),
                            Page.USUAL,
                            Cursor.parse(asked("after"), 0))));
            page = found;
        }
        return found;
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        page();
    }

    public List<UnitLine> getItems() {
        return page().items();
    }

    public String getSearch() {
        return asked("q");
    }

    /** The word of the level that is asked for; empty for all. */
    public String getLevel() {
        return UnitLevel.ofWord(asked("level")).map(UnitLevel::word).orElse("");
    }

    public List<String> getLevels() {
        return List.of(UnitLevel.values()).stream().map(UnitLevel::word).toList();
    }

    public String getProvince() {
        return asked("province");
    }

    public List<Unit> getProvinces() {
        return listing.provinces();
    }

    public boolean isLacking() {
        return asked("lacking").equals("true");
    }

    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getLevel().isEmpty() || !getProvince().isEmpty() || isLacking();
    }

    /** How many units have work that waits for nobody. */
    public long getMissed() {
        return PageEnd.need(listing.countMissed(callers.need()));
    }

    /** What nobody at a unit can do, in one line: the steps, and how much waits at them. */
    public String lacks(UnitLine line) {
        return line.lacks().stream().map(this::lack).collect(Collectors.joining("; "));
    }

    /** What its place was called before, in one line. */
    public String formerly(UnitLine line) {
        return String.join(", ", line.formerNames());
    }

    /** Whether work waits for nobody there. */
    public boolean isMissed(UnitLine line) {
        return line.lacks().stream().anyMatch(lack -> lack.waiting() > 0);
    }

    private String lack(Lack lack) {
        String step = text.get("step." + lack.step().id());
        return lack.waiting() == 0 ? step : text.of("admin.unit.lack.waiting", step, lack.waiting());
    }

    /** The next page; empty on the last one. */
    public String getNext() {
        return page().next()
                .map(cursor -> {
                    Map<String, String> parts = new LinkedHashMap<>();
                    parts.put("q", getSearch());
                    parts.put("level", getLevel());
                    parts.put("province", getProvince());
                    parts.put("lacking", isLacking() ? "true" : "");
                    parts.put("after", cursor.text());
                    return Query.of("/admin/units", parts);
                })
                .orElse("");
    }
}
