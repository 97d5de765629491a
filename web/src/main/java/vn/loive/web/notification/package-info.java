/** Pages on which a person chooses how to be told of news. */
@NullMarked
package vn.loive.web.notification;

import org.jspecify.annotations.NullMarked;
