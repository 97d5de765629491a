package vn.loive.conversation;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family has asked the unit something; the words stay in the conversation. */
public record QuestionAsked(DossierCode application, Actor actor) implements DomainEvent {}
