/** Joins the small files of the realm into the one file that Keycloak imports. */
@NullMarked
package vn.loive.realm;

import org.jspecify.annotations.NullMarked;
