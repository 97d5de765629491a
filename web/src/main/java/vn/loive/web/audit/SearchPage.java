package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Found;
import vn.loive.audit.ListReads;
import vn.loive.audit.Search;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Searched;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;
import vn.loive.workqueue.SearchEverything;

/** The auditor's search over everything: acts, looks, refused looks, and searches themselves. */
@Named("search")
@RequestScoped
public class SearchPage {
    private static final List<String> NO_ACTS = List.of(
            "RecordRead",
            "ReadRefused",
            "HistorySearched",
            "RegisterSearched",
            "RegisterExported",
            "ExportBrokenOff",
            "ListShown");

    private static final int NAMES_A_DAY = Integer.parseInt(System.getenv().getOrDefault("LOIVE_NAMES_A_DAY", "1000"));

    @Inject
    CurrentCaller callers;

    @Inject
    SearchEverything searching;

    @Inject
    EntryFacts facts;

    @Inject
    Acts acts;

    @Inject
    FormErrors errors;

    @Inject
    Language language;

    @Inject
    Text text;

    @Inject
    HttpServletRequest request;

    @Inject
    Searched searched;

    @Inject
    ListReads reads;

    private @Nullable SearchAddress address;
    private Page<Found> page = Page.empty();

    /** A tab of the page. */
    public record Tab(String word, String link, boolean current) {}

    /** A kind of act to choose. */
    public record Kind(String word, String sentence) {}

    /** A result, ready to be read. */
    public record Row(Found found, Act act, String detail) {
        /** Where it stands in the line of time of its application; empty for a search. */
        public String link() {
            return found.code().map(code -> lineOf(code, found.entry())).orElse("");
        }

        private static String lineOf(String code, Traced entry) {
            Traced.Place before = new Traced.Place(entry.at().minusNanos(1_000), Traced.Lane.READS, "");
            return LineAddress.of(code).at(before) + "#acts";
        }
    }

    private SearchAddress address() {
        SearchAddress read = address;
        if (read == null) {
            read = SearchAddress.read(searched::parameter);
            address = read;
        }
        return read;
    }

    /** Before the page is shown: a whole code leads to its line of time, everything else is searched for. */
    public void open() {
        Optional<DossierCode> code = DossierCode.parse(typed("q"));
        if (code.isPresent() && address().view() == Search.View.ACTS) {
            Redirect.to("/history?of=" + code.get().value());
            return;
        }
        Search search = address().search(Page.USUAL);
        if (!address().refusals().isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
            errors.add(address().refusals().stream()
                    .map(refusal -> refusal.field().equals("q")
                            ? Refusal.of(
                                    refusal.code(), "code", refusal.details().toArray())
                            : refusal)
                    .toList());
        } else if (searching.search(callers.need(), search) instanceof Result.Done<Page<Found>> done) {
            page = done.value();
        }
    }

    public String typed(String name) {
        return address().get(name);
    }

    public String getView() {
        return address().view().word();
    }

    public List<Tab> getTabs() {
        return List.of(Search.View.values()).stream()
                .map(view -> new Tab(
                        view.word(), address().of(view), view == address().view()))
                .toList();
    }

    /** Every kind of act, by its sentence; a decision counts by its outcome. */
    public List<Kind> getKinds() {
        return Texts.lines("history", language.getTag()).stream()
                .filter(line -> NO_ACTS.stream().noneMatch(line::startsWith))
                .map(line -> new Kind(line, text.get("history." + line)))
                .sorted(Comparator.comparing(Kind::sentence))
                .toList();
    }

    /** Whoever was shown more names within a day than anybody needs. */
    public List<ListReads.Reader> getBusy() {
        return reads.above(NAMES_A_DAY);
    }

    public List<Row> getRows() {
        return page.items().stream().map(this::row).toList();
    }

    private Row row(Found found) {
        Traced entry = found.entry();
        boolean act = entry.lane() == Traced.Lane.ACTS;
        Act said = act
                ? acts.act(entry)
                : acts.of(entry, entry.kind().equals("ReadRefused") ? "stopped" : "draft", List.of());
        return new Row(found, said, act ? said.reason() : facts.brief(entry));
    }

    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    public boolean isLater() {
        return request.getParameter("after") != null || request.getParameter("before") != null;
    }

    /** True when the address goes on from a place that no page has named. */
    public boolean isLost() {
        return errors.has("after") || errors.has("before");
    }

    public String getFirst() {
        return address().first();
    }

    /** The address of the page before this one; empty on the first. */
    public String getPrevious() {
        return page.previous().map(cursor -> address().previous(cursor)).orElse("");
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return page.next().map(cursor -> address().next(cursor)).orElse("");
    }
}
