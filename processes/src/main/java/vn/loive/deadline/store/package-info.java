/** Reads the working calendar and the office hours from the database, where an administrator edits them. */
@NullMarked
package vn.loive.deadline.store;

import org.jspecify.annotations.NullMarked;
