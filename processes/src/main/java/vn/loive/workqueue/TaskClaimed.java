package vn.loive.workqueue;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** An official has taken a task. */
public record TaskClaimed(DossierCode application, Actor actor, Map<String, Object> details) implements DomainEvent {}
