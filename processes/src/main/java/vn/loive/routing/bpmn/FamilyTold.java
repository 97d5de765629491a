package vn.loive.routing.bpmn;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The family was told of the place and the day. */
public record FamilyTold(DossierCode application, Actor actor) implements DomainEvent {}
