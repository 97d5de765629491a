package vn.loive.shared;

import java.util.Map;

/** Something that happened to an application; fired inside the act's transaction, its class name is its kind. */
public interface DomainEvent {
    DossierCode application();

    Actor actor();

    /** What else the history keeps: values by name, plain types only. */
    default Map<String, Object> details() {
        return Map.of();
    }

    default String kind() {
        return getClass().getSimpleName();
    }
}
