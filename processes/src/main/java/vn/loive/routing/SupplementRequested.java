package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The commune's officer has asked the family to correct or add something; the clock stands. */
public record SupplementRequested(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
