/** The person behind a login, his roles and units, and what he may do: one record at a time, or as a filter of a list. */
@NullMarked
package vn.loive.identity;

import org.jspecify.annotations.NullMarked;
