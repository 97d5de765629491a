package vn.loive.routing.bpmn;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The person did not come on the agreed day; the family was reminded. */
public record FamilyReminded(DossierCode application, Actor actor) implements DomainEvent {}
