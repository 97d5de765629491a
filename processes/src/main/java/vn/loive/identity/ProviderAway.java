package vn.loive.identity;

import org.jspecify.annotations.Nullable;

/** The identity provider could not be asked about an account; nothing was decided, and it can be tried again. */
public class ProviderAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderAway(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
