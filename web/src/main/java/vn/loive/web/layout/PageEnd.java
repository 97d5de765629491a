package vn.loive.web.layout;

import vn.loive.shared.Result;

/** Ends a page with one of the calm error pages: what the "no" of an act means for the person in front. */
public final class PageEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final int status;

    private PageEnd(int status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    /** The value of an act that was done; every other answer but a refusal, which a form shows, ends the page. */
    public static <T> T need(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        if (result instanceof Result.NotAllowed<T> notAllowed) {
            throw new PageEnd(FORBIDDEN, notAllowed.code());
        }
        if (result instanceof Result.Overtaken<T> overtaken) {
            throw new PageEnd(CONFLICT, overtaken.code());
        }
        if (result instanceof Result.Refused<T> refused) {
            throw new IllegalStateException("A form has to show " + refused.refusals());
        }
        throw notFound();
    }

    /** There is no such thing, or the person may not know that there is. */
    public static PageEnd notFound() {
        return new PageEnd(NOT_FOUND, "not-found");
    }

    /** The way goes on at another page of the portal. */
    public static PageEnd goTo(String address) {
        return new PageEnd(SEE_OTHER, Addresses.local(address));
    }

    boolean goesOn() {
        return status == SEE_OTHER;
    }

    String address() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }
}
