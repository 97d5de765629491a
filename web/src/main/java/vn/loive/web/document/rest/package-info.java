/** Papers over REST: upload and read. */
@NullMarked
package vn.loive.web.document.rest;

import org.jspecify.annotations.NullMarked;
