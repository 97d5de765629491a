package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The commune's officer has forwarded or refused an application. */
public record ReviewedAtCommune(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
