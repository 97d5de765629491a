package vn.loive.routing.bpmn;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The person stands on the facility's waiting list. */
public record PutOnWaitingList(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
