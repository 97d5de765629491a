package vn.loive.web.identity.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.loive.web.intake.rest.ApplicationView;

/**
 * A post as REST clients see it.
 *
 * @param account the login of whoever holds it
 * @param role the role, such as {@code commune-officer}
 * @param roleText the role in words
 * @param state held, coming or ended
 * @param from the first moment at which it holds
 * @param until the first moment at which it no longer holds
 * @param givenBy the login of the administrator
 */
public record PostView(
        String id,
        String account,
        String name,
        String role,
        String roleText,
        ApplicationView.Place unit,
        String state,
        OffsetDateTime from,
        @Nullable OffsetDateTime until,
        String givenBy,
        String reason) {}
