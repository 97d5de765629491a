/** Questions of a family and the answers of the units over REST. */
@NullMarked
package vn.loive.web.conversation.rest;

import org.jspecify.annotations.NullMarked;
