package vn.loive.web.guard;

/** Why a request was not let in. */
enum Refused {
    /** It comes from a page of somebody else, or does not say where it comes from. */
    FROM_ELSEWHERE(403, "from-elsewhere"),

    /** It brings no token of this session. */
    FORM_TOO_OLD(403, "form-too-old"),

    /** It is not sent as forms are sent, or by a method that nothing here has. */
    WRONG_METHOD(405, "http-405"),

    /** A token in an address stands in logs and histories; it is never used. */
    TOKEN_IN_ADDRESS(400, "token-in-address");

    private final int status;
    private final String code;

    Refused(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    /** The kind as a word for programs. */
    String code() {
        return code;
    }
}
