package vn.loive.engine;

import jakarta.ejb.ApplicationException;

/** The engine does not take a model, for the reason in the message. Rolls the act back. */
@ApplicationException(rollback = true)
public class ModelNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelNotTaken(String why, Throwable cause) {
        super(why, cause);
    }
}
