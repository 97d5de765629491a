package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;
import vn.loive.engine.ProcessTraces;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Searched;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.ReadApplication;

/** The trace of one application: all its acts beside the drawing of its way; without a code, the way to find one. */
@Named("history")
@RequestScoped
public class HistoryPage {
    private static final int LONGEST_CODE = 40;

    @Inject
    CurrentCaller callers;

    @Inject
    ReadApplication reading;

    @Inject
    ProcessTraces traces;

    @Inject
    Entries line;

    @Inject
    Comparison comparison;

    @Inject
    SearchPage search;

    @Inject
    Spans spans;

    @Inject
    FormErrors errors;

    @Inject
    Text text;

    @Inject
    Language language;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    @Inject
    Searched searched;

    private @Nullable Application application;
    private @Nullable ProcessTrace trace;
    private LineAddress address = LineAddress.of("");
    private Entries.Page entries = Entries.Page.empty();
    private List<StayAtStep> stays = List.of();
    private List<Comparison.ScannedPaper> papers = List.of();

    /** Before the page is shown: finds the application, or says beside the field why there is none. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Caller caller = callers.need();
        if (!caller.isStaff()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
        } else if (getTyped().isEmpty() && isAuditing()) {
            search.open();
        } else if (!getTyped().isEmpty()) {
            Optional<DossierCode> code = DossierCode.parse(getTyped());
            if (code.isEmpty()) {
                errors.add("code", text.get("trace.find.wrong"));
            } else {
                read(caller, code.get());
            }
        }
    }

    private void read(Caller caller, DossierCode code) {
        if (reading.read(caller, code) instanceof Result.Done<Application> found) {
            application = found.value();
            address = LineAddress.read(code.value(), request.getParameterValues("lane"), request::getParameter);
            Set<Traced.Lane> lanes = EnumSet.copyOf(address.lanes());
            lanes.retainAll(getLanes());
            entries = line.page(code, lanes, address.from().orElse(Traced.Place.START), address.backwards());
            stays = comparison.of(code, found.value().route(), address);
            papers = isAuditing() ? comparison.papers(code) : List.of();
            trace = traces.of(code).orElse(null);
        } else {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            errors.add("code", text.get("trace.find.none"));
        }
    }

    /** Which lanes the reader may see: those who worked on an application read what was done, not who else read it. */
    public List<Traced.Lane> getLanes() {
        return List.copyOf(ReadApplication.lanes(callers.need()));
    }

    /**
     * The code as it was typed, not longer than one can be. Links call it {@code of}: before a login, the server takes
     * a {@code code} for the identity provider's answer and refuses it.
     */
    public String getTyped() {
        String typed = parameter("of").or(() -> parameter("code")).orElse("");
        return typed.length() > LONGEST_CODE ? typed.substring(0, LONGEST_CODE) : typed;
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(searched.parameter(name)).map(String::strip);
    }

    public @Nullable Application getApplication() {
        return application;
    }

    public List<Entry> getEntries() {
        return entries.entries();
    }

    /** Whether a lane is shown. */
    public boolean shows(Traced.Lane lane) {
        return address.lanes().contains(lane);
    }

    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    /** True when the address goes on from a place that no page of this line has named. */
    public boolean isLost() {
        return address.from().isEmpty();
    }

    /** True when this is not the first page. */
    public boolean isLater() {
        return !address.isFirst() && !isLost();
    }

    /** The address of the page before this one; empty on the first. */
    public String getPrevious() {
        return entries.previous().map(address::before).orElse("");
    }

    /** The address of the first page. */
    public String getFirst() {
        return address.text();
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return entries.next().map(address::at).orElse("");
    }

    /** Each stay at a step beside the rule. */
    public List<StayAtStep> getStays() {
        return stays;
    }

    /** Each paper with its look for viruses; for auditors only. */
    public List<Comparison.ScannedPaper> getPapers() {
        return papers;
    }

    /** As what an auditor can save the history. */
    public List<String> getFormats() {
        return List.of("csv", "xlsx", "json");
    }

    /** What is put into the title of the page. */
    public String getTitle() {
        return application == null
                ? text.get("trace.title")
                : text.of("trace.heading", application.code().value());
    }

    public boolean isDrawn() {
        return trace != null;
    }

    /** The model's name and version. */
    public String getModel() {
        return trace == null ? "" : text.of("trace.drawing.version", nameOf(trace.diagram()), trace.version());
    }

    private String nameOf(Diagram model) {
        return model.shapes().stream()
                .filter(shape -> shape.kind() == Diagram.Kind.POOL)
                .map(pool -> words().name(pool.id(), pool.text()))
                .findFirst()
                .orElse(model.name());
    }

    private TraceWords words() {
        return new TraceWords(getTyped(), language.getTag(), text, format, spans);
    }

    /** Where in the drawing the application is; empty when its way has ended. */
    public String getPlace() {
        return trace == null ? "" : trace.waiting().stream().findFirst().orElse("");
    }

    /** The drawing as markup. */
    public String getDrawing() {
        return trace == null ? "" : new DiagramDrawing(trace, words()).svg();
    }

    public boolean isAuditing() {
        return callers.find().filter(caller -> caller.has(Role.AUDITOR)).isPresent();
    }
}
