/** The case of an admitted person (hồ sơ người cai nghiện): opened at admission. */
@NullMarked
package vn.loive.rehabilitation;

import org.jspecify.annotations.NullMarked;
