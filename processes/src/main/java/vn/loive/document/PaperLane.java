package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** The papers of an application in its line of time, each with its checksum; nothing that its name may say. */
@ApplicationScoped
@Transactional
public class PaperLane implements TraceSource {
    @Inject
    private Attachments attachments;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.PAPERS;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        return stretch.of(attachments.of(application).stream().map(this::entry));
    }

    private Traced entry(Attachment paper) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("paper", paper.id().toString());
        values.put("paperKind", paper.kind());
        values.put("type", paper.contentType());
        values.put("size", paper.size());
        values.put("sha256", paper.sha256());
        values.put(
                "scan", paper.origin().scan().map(scan -> scan.outcome().word()).orElse("unrecorded"));
        paper.origin().scan().ifPresent(scan -> {
            values.put("scannedAt", scan.at().toString());
            scan.by().ifPresent(by -> values.put("scannedBy", by));
        });
        paper.origin()
                .sha256()
                .filter(sent -> !sent.equals(paper.sha256()))
                .ifPresent(sent -> values.put("sentSha256", sent));
        Actor family = new Actor(paper.owner(), paper.owner(), "applicant", null);
        return new Traced(paper.uploadedAt(), lane(), paper.id().toString(), "PaperUploaded", family, "", values);
    }
}
