package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The facility has reserved a place, put the person on its waiting list or declined. */
public record DecidedAtFacility(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
