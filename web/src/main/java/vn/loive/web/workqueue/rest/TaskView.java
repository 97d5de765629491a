package vn.loive.web.workqueue.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.web.intake.rest.ApplicationView;

/**
 * A task as REST clients see it.
 *
 * @param id the task's id
 * @param code the dossier code
 * @param step the step's id, such as {@code ReviewAtCommune}
 * @param stepText the step in words
 * @param unit where it waits
 * @param state open, claimed, done or cancelled
 * @param assignee who has it
 * @param person whom it is about
 * @param createdAt since when it waits
 * @param due by when it must be done
 * @param overdue true when that has passed
 * @param outcomes the words by which it can be decided; only when one task is read
 * @param facilities who can be named; only when one task of the district is read
 * @param application the whole application; only when one task is read
 */
public record TaskView(
        String id,
        String code,
        String service,
        String step,
        String stepText,
        ApplicationView.Place unit,
        String state,
        @Nullable String assignee,
        String person,
        OffsetDateTime createdAt,
        OffsetDateTime due,
        boolean overdue,
        @Nullable List<Choice> outcomes,
        @Nullable List<Receiver> facilities,
        @Nullable ApplicationView application) {

    /**
     * A facility that can be named.
     *
     * @param nearness same-commune, same-district, same-province or unknown
     * @param wished whether the family wishes for it
     * @param capacity how many places it has for people of this sex and age
     * @param free how many of them are free for the whole stay
     * @param nextFree the first day on which one is
     * @param waiting how many wait for one
     */
    public record Receiver(
            String id,
            String name,
            String nearness,
            boolean wished,
            int capacity,
            int free,
            @Nullable LocalDate nextFree,
            int waiting) {}

    /** An outcome, its name for people, and what it triggers. */
    public record Choice(String outcome, String text, String then) {}
}
