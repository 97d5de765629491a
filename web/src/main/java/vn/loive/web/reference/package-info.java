/** Choosing from official lists on a page: the commune (xã, phường, đặc khu) in which a person lives. */
@NullMarked
package vn.loive.web.reference;

import org.jspecify.annotations.NullMarked;
