/**
 * What stands before every page and the REST layer: how much one request, one address and all together may ask for.
 * It works on the server's own threads for input, without the database, before a request takes a thread of its own.
 */
@NullMarked
package vn.loive.web.front;

import org.jspecify.annotations.NullMarked;
