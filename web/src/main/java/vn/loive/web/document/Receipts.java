package vn.loive.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.Through;
import vn.loive.deadline.Term;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.procedure.Procedures;
import vn.loive.procedure.StepTerms;
import vn.loive.reference.Units;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.ReadApplication;

/** Fills in the receipt of an application as it was on the day it was sent; what came later does not change it. */
@RequestScoped
public class Receipts {
    private static final String SUBMITTED = "ApplicationSubmitted";

    @Inject
    ReadApplication reading;

    @Inject
    ReadAttachment attachments;

    @Inject
    Procedures procedures;

    @Inject
    StepTerms terms;

    @Inject
    Units units;

    @Inject
    Format format;

    @Inject
    Language language;

    @Inject
    Text text;

    /** The receipt, for those who may read the application. */
    public Result<ReceiptSheet> of(Caller caller, DossierCode code) {
        return reading.read(caller, code, Through.PAPER)
                .then(application -> reading.history(caller, code).map(lines -> sheet(application, lines)));
    }

    private ReceiptSheet sheet(Application application, List<HistoryLine> lines) {
        return new ReceiptSheet(
                language.getTag(),
                application.code().value(),
                office(application),
                application.answers().get("applicant.name").orElse(""),
                format.moment(application.submittedAt()),
                fields(application, due(application, lines)),
                papers(application),
                lookup());
    }

    private Map<String, String> fields(Application application, Instant due) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("office", office(application));
        fields.put("applicant", application.answers().get("applicant.name").orElse(""));
        Optional<String> address = application
                .answers()
                .get("applicant.address")
                .or(() -> application.answers().get("person.address"));
        address.ifPresent(found -> fields.put("address", found));
        application.answers().get("applicant.phone").ifPresent(found -> fields.put("phone", found));
        application.answers().get("applicant.email").ifPresent(found -> fields.put("email", found));
        fields.put("subject", subject(application));
        fields.put("received", format.moment(application.submittedAt()));
        fields.put("term", term(terms.of(application.route(), "ReviewAtCommune", application.submittedAt())));
        fields.put("due", format.end(due));
        fields.put("result", text.get("receipt.result.how"));
        return fields;
    }

    private String office(Application application) {
        return units.find(application.communeUnit())
                .map(unit -> unit.name(language.getTag()))
                .orElse("");
    }

    private String subject(Application application) {
        return procedures
                .version(application.service(), application.procedureVersion())
                .map(procedure -> procedure.name(language.getTag()))
                .orElse("");
    }

    private String term(Term term) {
        return text.of("receipt.term." + term.unit(), term.amount());
    }

    /** What was promised when it was sent. */
    private static Instant due(Application application, List<HistoryLine> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(SUBMITTED))
                .map(line -> line.details().get("due"))
                .filter(String.class::isInstance)
                .map(due -> Instant.parse((String) due))
                .findFirst()
                .orElse(application.dueAt());
    }

    private List<ReceiptSheet.Sheet> papers(Application application) {
        return attachments.of(application.code()).stream()
                .filter(paper -> !paper.uploadedAt().isAfter(application.submittedAt()))
                .map(this::sheet)
                .toList();
    }

    private ReceiptSheet.Sheet sheet(Attachment paper) {
        return new ReceiptSheet.Sheet(named(paper), format.size(paper.size()), paper.sha256());
    }

    private String named(Attachment paper) {
        return paper.kind().equals(Attachment.OTHER)
                ? paper.name()
                : text.get("form.paper." + paper.kind()) + ": " + paper.name();
    }

    private static String lookup() {
        return System.getenv().getOrDefault("LOIVE_PUBLIC_URL", "http://localhost:8080") + "/lookup";
    }
}
