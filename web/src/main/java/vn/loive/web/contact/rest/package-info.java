/** Proving addresses over REST. */
@NullMarked
package vn.loive.web.contact.rest;

import org.jspecify.annotations.NullMarked;
