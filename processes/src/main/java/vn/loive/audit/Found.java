package vn.loive.audit;

import java.util.List;
import java.util.Optional;
import vn.loive.shared.Cursor;
import vn.loive.shared.Traced;

/**
 * An entry that a search has found.
 *
 * @param entry what happened
 * @param code the application that it is about; none for a search
 * @param person whose application it is, when there still is one
 */
public record Found(Traced entry, Optional<String> code, Optional<String> person) {
    Cursor cursor() {
        return new Cursor(List.of(entry.at()), String.valueOf(Long.parseLong(entry.key())));
    }
}
