package vn.loive.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** What a family has typed so far, exactly as typed; it is not an application and no official sees it. */
@Entity
@Table(name = "draft")
public class Draft {
    private static final String PAPERS = "attachments";

    @Id
    private UUID id;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String service;

    @Convert(converter = JsonTexts.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, String> form;

    private String step;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Draft() {}

    Draft(UUID id, String owner, String service, Instant now) {
        this.id = id;
        this.owner = owner;
        this.service = service;
        this.form = Map.of();
        this.step = "";
        this.createdAt = now;
        this.updatedAt = now;
    }

    void type(Map<String, String> typed, String nextStep, Instant now) {
        Map<String, String> merged = new LinkedHashMap<>(form);
        merged.putAll(typed);
        form = merged;
        step = nextStep;
        updatedAt = now;
    }

    void keepPapers(List<UUID> papers, Instant now) {
        type(Map.of(PAPERS, String.join(" ", papers.stream().map(UUID::toString).toList())), step, now);
    }

    public UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    public String service() {
        return service;
    }

    /** What was typed, by the path of the field. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(form);
        typed.remove(PAPERS);
        return typed;
    }

    /** The papers uploaded for it. */
    public List<UUID> papers() {
        return Arrays.stream(form.getOrDefault(PAPERS, "").split(" "))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /** The page on which the family stopped. */
    public String step() {
        return step;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
