package vn.loive.workqueue;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The head of a unit has given a task to somebody of the unit. */
public record TaskAssigned(DossierCode application, Actor actor, Map<String, Object> details) implements DomainEvent {}
