/** {@code ./portal story}: one application from the family's form to admission, told step by step. */
@NullMarked
package vn.loive.journeys.story;

import org.jspecify.annotations.NullMarked;
