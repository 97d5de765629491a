package vn.loive.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.document.Scan;
import vn.loive.shared.DossierCode;

/** A line of portal.attachment; only its application may change, and the database holds to that as well. */
@Entity
@Table(schema = "portal", name = "attachment")
class AttachmentRow {

    @Id
    private UUID id;

    @Column(name = "owner_account", updatable = false)
    private String owner;

    @Column(name = "application_code")
    private @Nullable String application;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String name;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "sent_sha256", updatable = false)
    private @Nullable String sentSha256;

    @Column(name = "chosen_with", updatable = false)
    private @Nullable UUID chosenWith;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scan.@Nullable Outcome scan;

    @Column(name = "scanned_at", updatable = false)
    private @Nullable Instant scannedAt;

    @Column(name = "scanned_by", updatable = false)
    private @Nullable String scannedBy;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    protected AttachmentRow() {}

    AttachmentRow(Attachment attachment) {
        id = attachment.id();
        owner = attachment.owner();
        application = attachment.application().map(DossierCode::value).orElse(null);
        kind = attachment.kind();
        name = attachment.name();
        contentType = attachment.contentType();
        size = attachment.size();
        sha256 = attachment.sha256();
        sentSha256 = attachment.origin().sha256().orElse(null);
        chosenWith = attachment.origin().chosenWith().orElse(null);
        attachment.origin().scan().ifPresent(this::keep);
        uploadedAt = attachment.uploadedAt();
    }

    private void keep(Scan looked) {
        scan = looked.outcome();
        scannedAt = looked.at();
        scannedBy = looked.by().orElse(null);
    }

    private Optional<Scan> looked() {
        return scan == null || scannedAt == null
                ? Optional.empty()
                : Optional.of(new Scan(scan, scannedAt, Optional.ofNullable(scannedBy)));
    }

    Attachment attachment() {
        return new Attachment(
                id,
                owner,
                Optional.ofNullable(application).map(DossierCode::new),
                kind,
                name,
                contentType,
                size,
                sha256,
                new Attachment.Origin(Optional.ofNullable(sentSha256), Optional.ofNullable(chosenWith), looked()),
                uploadedAt);
    }

    void bindTo(String code) {
        application = code;
    }
}
