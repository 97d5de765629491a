/** What Keycloak's login needs beside its own parts, so that it tells nobody who has an account here. */
@NullMarked
package vn.loive.realm.login;

import org.jspecify.annotations.NullMarked;
