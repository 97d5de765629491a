package vn.loive.intake;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family has sent an application. */
public record ApplicationSubmitted(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
