package vn.loive.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.Pause;

/** The one clock that both steps of the commune share; it stands while the family is asked for a supplement. */
@Embeddable
public class CommuneClock {
    @Column(name = "commune_clock_from")
    private Instant from;

    @Column(name = "commune_due_at")
    private Instant dueAt;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Convert(converter = JsonPauses.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Pause> pauses;

    protected CommuneClock() {}

    CommuneClock(Instant from, Instant dueAt) {
        this.from = from;
        this.dueAt = dueAt;
        pauses = List.of();
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    void resume(Pause pause, Instant newDue) {
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        pauses = List.copyOf(longer);
        pausedAt = null;
        dueAt = newDue;
    }

    /** When it was started, or started anew. */
    public Instant from() {
        return from;
    }

    /** The times in which it stood still since then. */
    public List<Pause> pauses() {
        return pauses;
    }

    /** Since when it stands, if it does. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    /** By when the commune must have decided. */
    public Instant dueAt() {
        return dueAt;
    }
}
