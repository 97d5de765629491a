package vn.loive.rehabilitation;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The person is in the facility's care: his case is open. */
public record CaseOpened(DossierCode application, Actor actor) implements DomainEvent {}
