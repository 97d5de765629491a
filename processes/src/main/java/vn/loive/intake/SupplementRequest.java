package vn.loive.intake;

import java.time.Instant;
import java.util.List;

/**
 * What an official asks the family to correct or add (yêu cầu bổ sung), all of it at once.
 *
 * @param fields paths of the form that may be answered anew
 * @param papers kinds of papers that are missing
 * @param reason why, in the official's words
 * @param askedAt when
 */
public record SupplementRequest(List<String> fields, List<String> papers, String reason, Instant askedAt) {}
