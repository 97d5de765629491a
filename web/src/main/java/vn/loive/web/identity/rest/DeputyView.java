package vn.loive.web.identity.rest;

import java.time.OffsetDateTime;
import vn.loive.web.intake.rest.ApplicationView;

/**
 * Who acts for whom, as REST clients see it.
 *
 * @param account the login of the one whose posts they are
 * @param deputy the login of the one who has them meanwhile
 * @param state waiting for the head, held, coming or ended
 * @param until the first moment at which it no longer holds
 * @param namedBy the login of who named the deputy
 */
public record DeputyView(
        String id,
        String account,
        String name,
        String deputy,
        String deputyName,
        ApplicationView.Place unit,
        String state,
        OffsetDateTime from,
        OffsetDateTime until,
        String namedBy,
        String reason) {}
