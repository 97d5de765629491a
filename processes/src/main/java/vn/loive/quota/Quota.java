package vn.loive.quota;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** What is counted for each account; how many are allowed stands in the table {@code quota}. */
public enum Quota {
    PAPERS("file"),
    DRAFTS("service"),
    APPLICATIONS("service"),
    APPLICATIONS_OPEN("service"),
    /** Lists and histories that are taken away as files. */
    EXPORTS("format"),
    /** Acts for many tasks at once; their weight is the number of tasks. */
    BULK("tasks"),
    /** To a family, of all its applications. */
    MESSAGES(""),
    CODES("address"),
    /** From all accounts: counted for the address instead of an account. */
    CODES_TO_ADDRESS("address");

    private final String field;

    Quota(String field) {
        this.field = field;
    }

    /** The word in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of the refusal. */
    public String code() {
        return "quota-" + word();
    }

    Refusal refusal(int most) {
        return Refusal.of(code(), field, most);
    }
}
