/** Deadlines explained over REST, for everybody. */
@NullMarked
package vn.loive.web.deadline.rest;

import org.jspecify.annotations.NullMarked;
