package vn.loive.intake;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family has had a new secret number made for the look-up; neither the old nor the new one is told. */
public record PinRenewed(DossierCode application, Actor actor, Map<String, Object> details) implements DomainEvent {}
