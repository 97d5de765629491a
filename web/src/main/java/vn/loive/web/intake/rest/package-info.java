/** Applications over REST: send, read, supplement, withdraw, look up. */
@NullMarked
package vn.loive.web.intake.rest;

import org.jspecify.annotations.NullMarked;
