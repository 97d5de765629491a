package vn.loive.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;

/** What the acts of this package share: the check of a reason, and the details of a decision for the history. */
final class Reasons {
    private Reasons() {}

    /** Why a decision that must be explained cannot be accepted. */
    static List<Refusal> required(Decision decision) {
        return new ArrayList<>(FreeText.required("reason", decision.why()));
    }

    /** Why a decision whose reason may be left out cannot be accepted. */
    static List<Refusal> optional(Decision decision) {
        return FreeText.optional("reason", decision.why());
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
