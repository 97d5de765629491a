/**
 * Official lists with dates of validity: administrative units (đơn vị hành chính) and the offices and facilities that
 * serve them.
 */
@NullMarked
package vn.loive.reference;

import org.jspecify.annotations.NullMarked;
