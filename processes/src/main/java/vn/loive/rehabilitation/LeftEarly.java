package vn.loive.rehabilitation;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** The person goes before the term ends; the place is free from then on. */
public record LeftEarly(DossierCode application, Actor actor, Map<String, Object> details) implements DomainEvent {}
