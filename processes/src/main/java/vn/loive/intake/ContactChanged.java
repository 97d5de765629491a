package vn.loive.intake;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family can be reached in another way than before. */
public record ContactChanged(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
