/** What all REST resources share: the application, bodies read strictly, problems (RFC 9457). */
@NullMarked
package vn.loive.web.rest;

import org.jspecify.annotations.NullMarked;
