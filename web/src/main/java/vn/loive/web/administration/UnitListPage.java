package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ImportUnitList;
import vn.loive.administration.TakenList;
import vn.loive.administration.UploadedList;
import vn.loive.reference.list.Problem;
import vn.loive.reference.list.UnitChange;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.Overtakings;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.SentFile;
import vn.loive.web.layout.Text;

/** A newer list of administrative units: uploaded, looked at change by change, then taken over. */
@Named("unitList")
@RequestScoped
public class UnitListPage {
    /** More than so many changes of a kind, or mistakes, are counted and not shown. */
    private static final int MOST = 100;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ImportUnitList importing;

    @Inject
    private Overtakings overtakings;

    @Inject
    private Text text;

    private @Nullable UploadedList list;
    private @Nullable String reason;

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getTaken();
    }

    /** What was taken over before, the newest first. */
    public List<TakenList> getTaken() {
        return PageEnd.need(importing.history(callers.need()));
    }

    /** The file that is looked at. */
    public UploadedList getOf() {
        UploadedList found = list;
        if (found == null) {
            found = PageEnd.need(importing.find(callers.need(), Asked.id(request, "of")));
            list = found;
        }
        return found;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The kinds of change that the file makes. */
    public List<UnitChange.Kind> getKinds() {
        return Stream.of(UnitChange.Kind.values())
                .filter(kind -> getOf().effect().count(kind) > 0)
                .toList();
    }

    /** The first changes of a kind. */
    public List<UnitChange> changes(UnitChange.Kind kind) {
        return getOf().effect().changes().stream()
                .filter(change -> change.kind() == kind)
                .limit(MOST)
                .toList();
    }

    /** How many more there are than are shown. */
    public long more(UnitChange.Kind kind) {
        return Math.max(0, getOf().effect().count(kind) - MOST);
    }

    /** The first mistakes, each with its line. */
    public List<String> getMistakes() {
        return getOf().effect().problems().stream()
                .limit(MOST)
                .map(this::mistake)
                .toList();
    }

    private String mistake(Problem problem) {
        String said = text.of("units." + problem.key(), problem.details().toArray());
        return problem.line() == 0 ? said : text.of("units.line", problem.line()) + ": " + said;
    }

    /** How many mistakes there are more than are shown. */
    public int getMoreMistakes() {
        return Math.max(0, getOf().effect().problems().size() - MOST);
    }

    public void upload() {
        SentFile file = SentFile.of(request, "file", ImportUnitList.LARGEST);
        overtakings
                .show(importing.upload(callers.need(), file.name(), file.content()))
                .ifPresent(kept -> Redirect.to("/admin/unit-list?of=" + kept.id()));
    }

    public void take() {
        overtakings
                .show(importing.take(
                        callers.need(),
                        getOf().id(),
                        Optional.ofNullable(reason).orElse("")))
                .ifPresent(taken -> Redirect.to("/admin/unit-lists?taken=1"));
    }

    /** True just after a list was taken over. */
    public boolean isDone() {
        return request.getParameter("taken") != null;
    }
}
