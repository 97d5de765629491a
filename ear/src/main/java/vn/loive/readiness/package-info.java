/**
 * What the server's readiness asks of the portal. It lies in the EAR's {@code lib}, because the server does not look for
 * health checks in an EAR's modules (WFLY-12835).
 */
@NullMarked
package vn.loive.readiness;

import org.jspecify.annotations.NullMarked;
