/**
 * Brings the list of administrative units (danh mục đơn vị hành chính) up to date from a file. Runs beside the server
 * with the owner's rights, like the migrations: the portal itself only reads the list.
 */
@NullMarked
package vn.loive.reference.list;

import org.jspecify.annotations.NullMarked;
