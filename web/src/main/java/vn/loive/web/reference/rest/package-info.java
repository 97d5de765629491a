/** Official lists over REST, for everybody. */
@NullMarked
package vn.loive.web.reference.rest;

import org.jspecify.annotations.NullMarked;
