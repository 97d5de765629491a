package vn.loive.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/** One time somebody opened the record of a person, or was refused to. */
@Entity
@Immutable
@Table(name = "record_read")
public class RecordRead {
    @Id
    private long seq;

    private Instant at;
    private String code;
    private String account;
    private String name;
    private String role;
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_right")
    private ReadRight right;

    @Enumerated(EnumType.STRING)
    private Through through;

    private @Nullable UUID paper;

    @Column(name = "instead_account")
    private @Nullable String insteadAccount;

    @Column(name = "instead_name")
    private @Nullable String insteadName;

    protected RecordRead() {}

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public Actor reader() {
        return new Actor(
                account,
                name,
                role,
                unit == null ? null : new UnitId(unit),
                instead().orElse(null));
    }

    public ReadRight right() {
        return right;
    }

    public Through through() {
        return through;
    }

    /** Which paper was opened, when it was one; reads of before papers were told apart have none. */
    public Optional<UUID> paper() {
        return Optional.ofNullable(paper);
    }

    /** For whom the reader acted as deputy; reads of before this was noted name nobody. */
    public Optional<Principal> instead() {
        return insteadAccount == null || insteadName == null
                ? Optional.empty()
                : Optional.of(new Principal(insteadAccount, insteadName));
    }

    /** The kind of the entry in a line of time. */
    public String kind() {
        return isRefused() ? "ReadRefused" : "RecordRead";
    }

    public boolean isRefused() {
        return right == ReadRight.NONE;
    }
}
