/**
 * Brings the list of administrative units (danh mục đơn vị hành chính) up to date from a file, by command beside
 * the server or by an administrator's upload.
 */
@NullMarked
package vn.loive.reference.list;

import org.jspecify.annotations.NullMarked;
