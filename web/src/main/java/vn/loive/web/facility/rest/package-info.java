/** Facilities, their places and their capacity over REST. */
@NullMarked
package vn.loive.web.facility.rest;

import org.jspecify.annotations.NullMarked;
