package vn.loive.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A family's answer to a supplement request.
 *
 * @param answers the asked fields, answered anew
 * @param attachments the asked papers, uploaded before
 * @param note what the family wants to say with it
 */
public record Supplement(Map<String, String> answers, List<UUID> attachments, String note) {}
