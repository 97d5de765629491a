package vn.loive.routing.bpmn;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The person did not come; the place is free for somebody else. */
public record PlaceFreed(DossierCode application, Actor actor) implements DomainEvent {}
