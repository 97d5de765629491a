package vn.loive.administration;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** An administrator has decided to leave a message unsent that could not be handed over. */
public record MessageSetAside(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
