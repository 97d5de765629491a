package vn.loive.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as it is sent.
 *
 * @param service the service's code
 * @param answers what was typed, by the path of the field
 * @param attachments uploaded papers
 * @param language in which the family wants to hear
 * @param idempotencyKey names this submission, so that sending it twice makes one application
 */
public record Submission(
        String service,
        Map<String, String> answers,
        List<UUID> attachments,
        String language,
        Optional<String> idempotencyKey) {}
