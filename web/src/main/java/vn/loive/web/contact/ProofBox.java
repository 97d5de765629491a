package vn.loive.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.contact.AskForCode;
import vn.loive.contact.Codes;
import vn.loive.contact.ContactAddress;
import vn.loive.contact.ProveAddress;
import vn.loive.intake.Family;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.OwnApplication;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;

/** The box that asks for the code, on the pages after sending, as long as an address waits for one. */
@Named
@RequestScoped
public class ProofBox {
    private static final Set<String> DONE = Set.of("proved", "code");
    private static final String FIELD = "proof-code";
    private static final Set<String> OF_ONE = Set.of("/apply/sent", "/applications/view");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private OpenProof open;

    @Inject
    private OwnApplication own;

    @Inject
    private Family family;

    @Inject
    private Codes codes;

    @Inject
    private AskForCode asking;

    @Inject
    private ProveAddress proving;

    @Inject
    private FormErrors errors;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private @Nullable String typed;

    public boolean isNeeded() {
        return open.find().isPresent();
    }

    private OpenProof.Waiting waiting() {
        return open.find().orElseThrow(() -> PageEnd.goTo("/applications"));
    }

    /** What the last form has done: the word of the act. */
    public String getDone() {
        String done = String.valueOf(request.getParameter("done"));
        return DONE.contains(done) ? done : "";
    }

    /** The application for which the address was named. */
    public String getOf() {
        return waiting().application().code().value();
    }

    /** Whether there is a code that can be typed. */
    public boolean isSent() {
        return codes.sent(callers.need().account(), waiting().address()).isPresent();
    }

    /** Whether the field is there; a code that comes too late is told so. */
    public boolean isAsked() {
        return isSent() || FacesContext.getCurrentInstance().isPostback();
    }

    /** The sentence of this way: of a telephone, or of an address for letters. */
    public String say(String key) {
        ContactAddress address = waiting().address();
        return text.of("proof." + key + "." + address.way(), address.masked());
    }

    /** Where news go meanwhile. */
    public String getMeanwhile() {
        return waiting()
                .ways()
                .open()
                .map(address -> text.of("proof.meanwhile", address.masked()))
                .orElseGet(() -> text.get("proof.meanwhile.page"));
    }

    /** By which way news of the application in the address go now: {@code email}, {@code sms}, or {@code page}. */
    public String getNews() {
        return family.ways(own.get()).open().map(ContactAddress::way).orElse("page");
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public void prove() {
        String code = typed == null ? "" : typed;
        answer(proving.prove(callers.need(), waiting().address(), code), "proved");
    }

    public void askAnew() {
        answer(asking.ask(callers.need(), waiting().address(), language.getTag()), "code");
    }

    /** All that is wrong is told beside the one field. */
    private void answer(Result<ContactAddress> result, String done) {
        if (result instanceof Result.Refused<ContactAddress> refused) {
            refused.refusals()
                    .forEach(refusal -> errors.add(
                            FIELD,
                            text.of(
                                    "refusal." + refusal.code(),
                                    refusal.details().toArray())));
        } else {
            PageEnd.need(result);
            String page = request.getServletPath();
            Redirect.to(
                    OF_ONE.contains(page) ? page + "?of=" + getOf() + "&done=" + done : "/applications?done=" + done);
        }
    }
}
