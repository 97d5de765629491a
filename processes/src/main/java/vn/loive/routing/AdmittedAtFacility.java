package vn.loive.routing;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The facility has received the person, or noted that he did not come. */
public record AdmittedAtFacility(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
