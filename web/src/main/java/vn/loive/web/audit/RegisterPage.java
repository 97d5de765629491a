package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Page;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Searched;
import vn.loive.workqueue.Register;
import vn.loive.workqueue.RegisterColumn;
import vn.loive.workqueue.RegisterColumns;
import vn.loive.workqueue.RegisterLine;

/** The register: every application of the official's units, past ones too; for an auditor everything. */
@Named("register")
@RequestScoped
public class RegisterPage {
    private static final int UNPROCESSABLE = 422;

    @Inject
    CurrentCaller callers;

    @Inject
    Register register;

    @Inject
    RegisterColumns choices;

    @Inject
    RegisterCells cells;

    @Inject
    Names names;

    @Inject
    FormErrors errors;

    @Inject
    Language language;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    @Inject
    Searched searched;

    private @Nullable RegisterAddress address;
    private Page<RegisterLine> page = Page.empty();
    private List<RegisterColumn> columns = RegisterColumn.USUAL;

    /** Before the page is shown: reads what the address asks for. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Caller caller = callers.need();
        if (!Register.isFor(caller)) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
            return;
        }
        columns = choices.of(caller);
        var filter = address().filter(Page.USUAL);
        Result<Page<RegisterLine>> result = address().refusals().isEmpty()
                ? register.page(caller, filter)
                : Result.refused(address().refusals());
        if (result instanceof Result.Done<Page<RegisterLine>> done) {
            page = done.value();
        } else if (result instanceof Result.Refused<Page<RegisterLine>> refused) {
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
            errors.add(refused.refusals());
        }
    }

    private RegisterAddress address() {
        RegisterAddress read = address;
        if (read == null) {
            read = RegisterAddress.read(searched::parameter);
            address = read;
        }
        return read;
    }

    public String typed(String name) {
        return address().get(name);
    }

    /** What stands in the address for the words of the search. */
    public String getTicket() {
        return Asked.word(request, Searched.TICKET);
    }

    public List<RegisterLine> getLines() {
        return page.items();
    }

    public List<RegisterColumn> getColumns() {
        return columns;
    }

    public List<RegisterColumn> getAllColumns() {
        return List.of(RegisterColumn.values());
    }

    /** Every column can be left out but the code. */
    public boolean isFixed(RegisterColumn column) {
        return column == RegisterColumn.CODE;
    }

    public String cell(RegisterLine line, RegisterColumn column) {
        return switch (column) {
            case SUBMITTED -> figures(line.submitted());
            case DUE -> line.due().map(this::figures).orElse("");
            case CHANGED -> figures(line.changed());
            case DECIDED -> line.decided().map(this::figures).orElse("");
            case ADMISSION -> line.admission().map(format::date).orElse("");
            default -> cells.cell(line, language.getTag(), column);
        };
    }

    private String figures(Instant moment) {
        return format.date(moment) + " " + format.time(moment);
    }

    /** A unit to choose. */
    public record Choice(String word, String name) {}

    /** The caller's units; an auditor types none. */
    public List<Choice> getUnits() {
        Caller caller = callers.need();
        return Policy.readsEverything(caller) || caller.units().size() < 2
                ? List.of()
                : caller.units().stream()
                        .map(UnitId::value)
                        .map(unit -> new Choice(unit, names.unit(unit)))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList();
    }

    public List<ApplicationState> getStates() {
        return List.of(ApplicationState.values());
    }

    public List<Step> getSteps() {
        return List.of(Step.values());
    }

    public List<Choice> getServices() {
        return names.services();
    }

    public List<String> getFormats() {
        return List.of("csv", "xlsx");
    }

    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    public boolean isLater() {
        return request.getParameter("after") != null || request.getParameter("before") != null;
    }

    public boolean isSaved() {
        return "yes".equals(request.getParameter("saved"));
    }

    public String getFirst() {
        return address().first();
    }

    /** The address of the page before this one; empty on the first. */
    public String getPrevious() {
        return page.previous().map(cursor -> address().previous(cursor)).orElse("");
    }

    /** True when the address goes on from a place that no page has named. */
    public boolean isLost() {
        return errors.has("after") || errors.has("before");
    }

    /** Every order, each in both directions. */
    public List<String> getOrders() {
        return RegisterAddress.orders();
    }

    /** The order that is shown. */
    public String getOrder() {
        String typed = typed("sort");
        return RegisterAddress.orders().contains(typed) ? typed : "-submitted";
    }

    /** How a column's head tells a screen reader that the lines are in its order; nothing for the others. */
    public @Nullable String sorted(RegisterColumn column) {
        String order = getOrder();
        String word = column == RegisterColumn.PERSON ? "name" : column.word();
        return order.equals(word) ? "ascending" : order.equals("-" + word) ? "descending" : null;
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return page.next().map(cursor -> address().next(cursor)).orElse("");
    }
}
