/** The pages on which a family writes, sends, follows, supplements and takes back an application; one bean per page. */
@NullMarked
package vn.loive.web.intake;

import org.jspecify.annotations.NullMarked;
