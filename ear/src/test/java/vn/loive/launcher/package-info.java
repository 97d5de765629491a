/** What the one command of the project does before anything runs. */
@NullMarked
package vn.loive.launcher;

import org.jspecify.annotations.NullMarked;
