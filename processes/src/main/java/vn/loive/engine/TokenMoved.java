package vn.loive.engine;

import jakarta.ejb.ApplicationException;

/** The token is no longer where the caller saw it: somebody was faster. Rolls the act back. */
@ApplicationException(rollback = true)
public class TokenMoved extends RuntimeException {
    private static final long serialVersionUID = 1;

    TokenMoved(Throwable cause) {
        super("The process has moved on", cause);
    }
}
