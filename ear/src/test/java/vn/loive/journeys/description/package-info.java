/** The description of the REST interface at {@code /openapi}, compared with the interface in both directions. */
@NullMarked
package vn.loive.journeys.description;

import org.jspecify.annotations.NullMarked;
