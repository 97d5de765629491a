package vn.loive.conversation;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A unit has answered a family; the words stay in the conversation. */
public record QuestionAnswered(DossierCode application, Actor actor) implements DomainEvent {}
