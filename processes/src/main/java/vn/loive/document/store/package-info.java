/** Keeps attachments in the database: what is known about them in one table, their content in another. */
@NullMarked
package vn.loive.document.store;

import org.jspecify.annotations.NullMarked;
