package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import vn.loive.deadline.Term;
import vn.loive.procedure.StepTerms;
import vn.loive.web.layout.Text;

/** How long the offices have for an application that is sent today, in words; {@code #{officeTerms}} on pages. */
@Named("officeTerms")
@RequestScoped
public class OfficeTerms {
    private static final String ROUTE = "commune-district-facility";

    @Inject
    StepTerms terms;

    @Inject
    Text text;

    @Inject
    Clock clock;

    /** For the commune's answer. */
    public String getAnswer() {
        return words(terms.of(ROUTE, "ReviewAtCommune", clock.instant()));
    }

    /** For the district's finding of a place. */
    public String getPlacement() {
        return words(terms.of(ROUTE, "ReviewAtDistrict", clock.instant()));
    }

    /** A term in words, such as {@code 3 working days}. */
    public String words(Term term) {
        String sign = term.toString().replaceAll("[-0-9]", "");
        return text.count("trace.term." + sign, term.amount());
    }
}
