package vn.loive.intake;

import java.util.Locale;

/** Where an application stands, with the status code of the national portal (mã trạng thái hồ sơ). */
public enum ApplicationState {
    SUBMITTED(1),
    RECEIVED(2),
    REFUSED_AT_RECEPTION(3),
    IN_PROCESS(4),
    ON_WAITING_LIST(4),
    SUPPLEMENT_REQUESTED(5),
    WITHDRAWN(7),
    REFUSED(8),
    STOPPED(8),
    DID_NOT_COME(8),
    PLACE_RESERVED(9),
    ADMITTED(10);

    private final int nationalCode;

    ApplicationState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** One of the ten codes of the national portal. */
    public int nationalCode() {
        return nationalCode;
    }

    /** True when nothing more will happen to it. */
    public boolean isFinal() {
        return switch (this) {
            case REFUSED_AT_RECEPTION, WITHDRAWN, REFUSED, STOPPED, DID_NOT_COME, ADMITTED -> true;
            default -> false;
        };
    }

    /** The word outside Java, such as {@code supplement-requested}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
