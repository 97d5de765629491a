package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.web.layout.Language;

/** What to keep and to expect after an application was sent. */
@Named("applySent")
@RequestScoped
public class ApplySentPage {
    @Inject
    private OwnApplication own;

    @Inject
    private Units units;

    @Inject
    private Language language;

    public String getCode() {
        return own.getCode();
    }

    public String getPin() {
        return own.getPin();
    }

    public Instant getDue() {
        return own.get().dueAt();
    }

    /** The office that looks at it first. */
    public String getOffice() {
        return units.find(own.get().communeUnit())
                .map((Unit unit) -> unit.name(language.getTag()))
                .orElse("");
    }
}
