package vn.loive.workqueue;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** An official has given a task back to his unit. */
public record TaskHandedBack(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
