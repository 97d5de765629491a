package vn.loive.web.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.loive.shared.Refusal;

/**
 * A "no" kept for the page that the browser is sent to.
 *
 * @param code the refusal's code
 * @param field its field
 * @param details the values that its text mentions
 * @param about the name of the file that it is about; empty for an answer
 */
record Told(String code, String field, ArrayList<String> details, String about) implements Serializable {

    static Told of(Refusal refusal) {
        return about("", refusal);
    }

    static Told about(String file, Refusal refusal) {
        ArrayList<String> details = new ArrayList<>();
        refusal.details().forEach(detail -> details.add(String.valueOf(detail)));
        return new Told(refusal.code(), refusal.field(), details, file);
    }

    /** The same beside the field in which papers are chosen, when it is about papers. */
    Told besideThePapers() {
        return field.equals("attachments") ? new Told(code, Uploads.FIELD, details, about) : this;
    }

    static List<Told> of(List<Refusal> refusals) {
        return refusals.stream().map(Told::of).toList();
    }
}
