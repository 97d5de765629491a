package vn.loive.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.JsonObject;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/**
 * A line of the history: what happened to an application, when, by whom in which role, and with what values. Its number
 * and its time are the database's.
 */
@Entity
@Immutable
@Table(name = "history")
public class HistoryLine {
    /** The member of the details that names for whom a deputy has acted. */
    public static final String INSTEAD = "insteadOf";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long seq;

    @Generated
    private Instant at;

    private String code;
    private String kind;
    private String account;
    private String name;
    private String role;
    private @Nullable String unit;

    @Column(name = "details")
    @Convert(converter = JsonObject.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, Object> details;

    protected HistoryLine() {}

    HistoryLine(DomainEvent event) {
        Actor actor = event.actor();
        UnitId actorUnit = actor.unit();
        code = event.application().value();
        kind = event.kind();
        account = actor.account();
        name = actor.name();
        role = actor.role();
        unit = actorUnit == null ? null : actorUnit.value();
        details = withPrincipal(event.details(), actor.instead());
    }

    /** Whoever acts for another is noted with both names. */
    private static Map<String, Object> withPrincipal(Map<String, Object> details, @Nullable Principal instead) {
        if (instead == null) {
            return details;
        }
        Map<String, Object> both = new LinkedHashMap<>(details);
        both.put(INSTEAD, noted(instead));
        return both;
    }

    /** The one for whom a deputy acts, as a value. */
    static Map<String, String> noted(Principal instead) {
        return Map.of("account", instead.account(), "name", instead.name());
    }

    private @Nullable Principal instead() {
        return details.get(INSTEAD) instanceof Map<?, ?> noted
                ? new Principal(String.valueOf(noted.get("account")), String.valueOf(noted.get("name")))
                : null;
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public Actor actor() {
        return new Actor(account, name, role, unit == null ? null : new UnitId(unit), instead());
    }

    public Map<String, Object> details() {
        return details;
    }
}
