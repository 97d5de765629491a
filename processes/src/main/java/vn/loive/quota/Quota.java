package vn.loive.quota;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** What is counted for each account; how many are allowed stands in the table {@code quota}. */
public enum Quota {
    PAPERS("file"),
    DRAFTS("service"),
    APPLICATIONS("service"),
    APPLICATIONS_OPEN("service");

    private final String field;

    Quota(String field) {
        this.field = field;
    }

    /** The word in the table and, after {@code quota-}, of the refusal. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Refusal refusal(int most) {
        return Refusal.of("quota-" + word(), field, most);
    }
}
