package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The district has named a facility, returned or refused. */
public record ReviewedAtDistrict(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
