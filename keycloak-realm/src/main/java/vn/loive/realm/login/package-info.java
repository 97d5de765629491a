/** What Keycloak's login needs beside its own parts: it tells nobody who has an account here, and the owner where it is open. */
@NullMarked
package vn.loive.realm.login;

import org.jspecify.annotations.NullMarked;
