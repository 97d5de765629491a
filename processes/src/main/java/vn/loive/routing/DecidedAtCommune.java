package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The commune's head has signed, returned or refused. */
public record DecidedAtCommune(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
