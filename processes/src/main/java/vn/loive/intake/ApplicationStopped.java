package vn.loive.intake;

import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The supplement did not come in time (dừng giải quyết hồ sơ). */
public record ApplicationStopped(DossierCode application, Actor actor) implements DomainEvent {}
