/** What the server's readiness asks of the portal. */
@NullMarked
package vn.loive.web.health;

import org.jspecify.annotations.NullMarked;
