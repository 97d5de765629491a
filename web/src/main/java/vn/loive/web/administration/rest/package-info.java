/** Incidents over REST. */
@NullMarked
package vn.loive.web.administration.rest;

import org.jspecify.annotations.NullMarked;
