package vn.loive.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line of portal.attachment_content: the bytes, apart from what lists need. */
@Entity
@Table(schema = "portal", name = "attachment_content")
class AttachmentContentRow {

    @Id
    @Column(name = "attachment_id")
    private UUID id;

    @Column(updatable = false)
    private byte[] content;

    protected AttachmentContentRow() {}

    AttachmentContentRow(UUID id, byte[] content) {
        this.id = id;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
