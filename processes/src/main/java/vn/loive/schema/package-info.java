/**
 * Brings the database to the version that the portal needs. Runs by itself with the owner's rights, before the server
 * starts: the portal's own database user may not change its tables' shape.
 */
@NullMarked
package vn.loive.schema;

import org.jspecify.annotations.NullMarked;
