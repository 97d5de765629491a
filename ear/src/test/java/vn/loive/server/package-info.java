/** Questions that only a server can answer, asked of the real EAR in WildFly: injection, transactions, timers, rights. */
@NullMarked
package vn.loive.server;

import org.jspecify.annotations.NullMarked;
