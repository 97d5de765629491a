package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Text;

/** Shows on a page what the form before it was told, named by {@code said} in the address. */
@RequestScoped
public class SaidBefore {
    @Inject
    private HttpServletRequest request;

    @Inject
    private FormMemory memory;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    public List<Told> all() {
        return memory.told(request.getParameter("said"));
    }

    /** Puts each sentence beside its field. */
    public void show() {
        all().forEach(told -> errors.add(told.field(), sentence(told)));
    }

    public String sentence(Told told) {
        String why = text.of("refusal." + told.code(), told.details().toArray());
        return told.about().isEmpty() ? why : text.of("apply.paper.refused", told.about(), why);
    }

    /** The address of a page that shows these. */
    public String address(String page, List<Told> refusals) {
        return page + (page.contains("?") ? "&" : "?") + "said=" + memory.keep(refusals);
    }
}
