/**
 * Where a person can be reached, and which of it he has shown to be his: an address or a telephone gets nothing but a
 * code until the code was typed back.
 */
@NullMarked
package vn.loive.contact;

import org.jspecify.annotations.NullMarked;
