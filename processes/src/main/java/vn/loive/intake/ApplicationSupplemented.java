package vn.loive.intake;

import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** A family has answered a supplement request; the details hold the old and new answers. */
public record ApplicationSupplemented(DossierCode application, Actor actor, Map<String, Object> details)
        implements DomainEvent {}
