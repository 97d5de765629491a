package vn.loive.notification;

/** A message could not be handed to the mail server. */
class MailFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    MailFailure(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
