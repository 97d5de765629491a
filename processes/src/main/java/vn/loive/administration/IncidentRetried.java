package vn.loive.administration;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** An administrator has had something tried again that had stopped. */
public record IncidentRetried(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
