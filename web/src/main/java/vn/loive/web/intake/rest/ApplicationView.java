package vn.loive.web.intake.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as REST clients see it.
 *
 * @param code the dossier code
 * @param service the service's code
 * @param status where it stands
 * @param submittedAt when it was sent
 * @param due by when the family hears
 * @param answers the form's answers by section and field
 * @param attachments its papers
 * @param supplement the open request, if the family has to answer one
 * @param reason why it was refused or returned
 * @param facility the named facility
 * @param admissionOn the day of admission
 * @param waitingNumber the number on the waiting list
 * @param lookupPin the second factor of the public look-up; only for the family
 */
public record ApplicationView(
        String code,
        String service,
        Status status,
        OffsetDateTime submittedAt,
        OffsetDateTime due,
        Map<String, Map<String, String>> answers,
        List<Paper> attachments,
        @Nullable Asked supplement,
        @Nullable String reason,
        @Nullable Place facility,
        @Nullable LocalDate admissionOn,
        @Nullable Integer waitingNumber,
        @Nullable String lookupPin) {

    /** The state as a word, its code of the national portal (1 to 10), and its name for people. */
    public record Status(String state, int code, String text) {}

    /** A paper that was handed in, and which one it is. */
    public record Paper(UUID id, String kind, String name, String contentType, long size, String sha256) {}

    /** What the family is asked to correct or add. */
    public record Asked(List<String> fields, List<String> papers, String reason, OffsetDateTime answerBy) {}

    /** A unit's id and name. */
    public record Place(String id, String name) {}
}
