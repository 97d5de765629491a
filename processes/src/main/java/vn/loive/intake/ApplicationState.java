package vn.loive.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loive.identity.Standing;

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

    /** Those in which an official has something to do. */
    public static final List<ApplicationState> WITH_THE_OFFICE =
            List.of(SUBMITTED, RECEIVED, IN_PROCESS, ON_WAITING_LIST, PLACE_RESERVED);

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
        return standing() == Standing.ENDED;
    }

    /** What may be done with it. */
    public Standing standing() {
        return switch (this) {
            case SUBMITTED, RECEIVED -> Standing.NEW;
            case IN_PROCESS -> Standing.IN_PROCESS;
            case ON_WAITING_LIST -> Standing.WAITING_FOR_PLACE;
            case SUPPLEMENT_REQUESTED -> Standing.WITH_FAMILY;
            case PLACE_RESERVED -> Standing.PLACE_GIVEN;
            case REFUSED_AT_RECEPTION, WITHDRAWN, REFUSED, STOPPED, DID_NOT_COME, ADMITTED -> Standing.ENDED;
        };
    }

    /** The word outside Java, such as {@code supplement-requested}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ApplicationState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
