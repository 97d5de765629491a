/** Journeys over REST against a running portal: every path of an application, and every input that meets a "no". */
@NullMarked
package vn.loive.journeys.rest;

import org.jspecify.annotations.NullMarked;
