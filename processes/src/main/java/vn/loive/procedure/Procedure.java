package vn.loive.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a service's procedure: an application keeps the one under which it was filed. */
@Entity
@Table(name = "procedure_version")
@IdClass(Procedure.Key.class)
public class Procedure {
    @Id
    private String service;

    @Id
    private int version;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    private String route;

    @Column(name = "process_key")
    private String processKey;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String receiver;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Procedure() {}

    public String service() {
        return service;
    }

    public int version() {
        return version;
    }

    public String route() {
        return route;
    }

    public String processKey() {
        return processKey;
    }

    /** The kind of the units among which the one that receives the person is named. */
    public String receiver() {
        return receiver;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** The service's name in a language: {@code en}, otherwise Vietnamese. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }

    /** The first day on which applications are taken under it. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last one; empty while it has none. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Service and version. */
    public record Key(String service, int version) implements Serializable {}
}
