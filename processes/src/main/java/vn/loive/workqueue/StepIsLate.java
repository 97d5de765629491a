package vn.loive.workqueue;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A step was not done by its deadline; the unit was reminded. */
public record StepIsLate(DossierCode application, Actor actor, Map<String, Object> details) implements DomainEvent {}
