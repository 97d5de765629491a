/** The line of time of an application as a file: CSV, XLSX or JSON. */
@NullMarked
package vn.loive.web.audit.rest;

import org.jspecify.annotations.NullMarked;
