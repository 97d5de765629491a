package vn.loive.intake;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family has taken its application back. */
public record ApplicationWithdrawn(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
