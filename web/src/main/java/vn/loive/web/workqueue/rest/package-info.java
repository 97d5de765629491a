/** The work queue over REST: list, claim, hand back, decide. */
@NullMarked
package vn.loive.web.workqueue.rest;

import org.jspecify.annotations.NullMarked;
