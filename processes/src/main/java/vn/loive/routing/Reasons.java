package vn.loive.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;

/** What the acts of this package share: the check of a reason, and the details of a decision for the history. */
final class Reasons {
    private Reasons() {}

    /** Why a decision that must be explained cannot be accepted. */
    static List<Refusal> required(Decision decision) {
        List<Refusal> refusals = new ArrayList<>(optional(decision));
        if (decision.why().isEmpty()) {
            refusals.add(Refusal.of("missing", "reason"));
        }
        return refusals;
    }

    /** Why a decision whose reason may be left out cannot be accepted. */
    static List<Refusal> optional(Decision decision) {
        if (decision.why().length() > Decision.LONGEST_REASON) {
            return List.of(Refusal.of("too-long", "reason", Decision.LONGEST_REASON));
        }
        return PlainText.isReadable(decision.why()) ? List.of() : List.of(Refusal.of("bad-character", "reason"));
    }

    static Map<String, Object> details(Decision decision, Object... more) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("outcome", decision.outcome());
        if (!decision.why().isEmpty()) {
            details.put("reason", decision.why());
        }
        for (int i = 0; i < more.length; i += 2) {
            details.put((String) more[i], more[i + 1]);
        }
        return details;
    }
}
