package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.LookUpApplication;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Text;

/** The public look-up: a code and its secret number show state and dates, in the answer to the form and nowhere else. */
@Named("lookup")
@RequestScoped
public class LookupPage {
    @Inject
    private LookUpApplication looking;

    @Inject
    private Origin origin;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private @Nullable String code;
    private @Nullable String pin;
    private LookUpApplication.@Nullable Glimpse found;

    /** As typed; at first the one in the address, where the QR code on a receipt has put it. */
    public @Nullable String getCode() {
        String asked = request.getParameter("of");
        return code != null || asked == null
                ? code
                : DossierCode.parse(asked).map(DossierCode::value).orElse(null);
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPin() {
        return pin;
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin;
    }

    public LookUpApplication.@Nullable Glimpse getFound() {
        return found;
    }

    public void find() {
        if (isAnswered("code", code) & isAnswered("pin", pin)) {
            show(lookUp(String.valueOf(code), String.valueOf(pin)));
        }
        pin = null;
    }

    private boolean isAnswered(String field, @Nullable String typed) {
        boolean answered = typed != null && !typed.isBlank();
        if (!answered) {
            errors.add(field, text.get("lookup.missing." + field));
        }
        return answered;
    }

    private Result<LookUpApplication.Glimpse> lookUp(String typedCode, String typedPin) {
        return looking.lookUp(typedCode, typedPin, origin.number());
    }

    private void show(Result<LookUpApplication.Glimpse> result) {
        if (result instanceof Result.Done<LookUpApplication.Glimpse> done) {
            found = done.value();
        } else if (result instanceof Result.NotAllowed<LookUpApplication.Glimpse>) {
            errors.add("code", text.get("problem.too-many-guesses"));
        } else {
            errors.add("code", text.get("lookup.not-found"));
        }
    }
}
