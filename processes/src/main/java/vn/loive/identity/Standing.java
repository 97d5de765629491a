package vn.loive.identity;

/** How far an application is, as far as it matters for who may do something with it. */
public enum Standing {
    /** Being written: nobody's but the author's. */
    DRAFT,
    /** Sent, and with the reception. */
    NEW,
    /** Looked at by one office after the other. */
    IN_PROCESS,
    /** The family was asked for more. */
    WITH_FAMILY,
    /** On a facility's waiting list. */
    WAITING_FOR_PLACE,
    /** A place and a day are promised. */
    PLACE_GIVEN,
    /** Nothing more will happen to it: it can be read. */
    ENDED
}
