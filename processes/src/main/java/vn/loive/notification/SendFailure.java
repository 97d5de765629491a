package vn.loive.notification;

/** A message could not be handed to the mail server or the SMS gateway. */
class SendFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    SendFailure(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }

    SendFailure(String what) {
        super(what);
    }
}
