/** Joins the small files of the realm into what Keycloak imports, and makes its theme from the portal's own face. */
@NullMarked
package vn.loive.realm;

import org.jspecify.annotations.NullMarked;
