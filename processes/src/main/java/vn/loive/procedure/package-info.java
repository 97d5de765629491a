/**
 * The catalogue of services (danh mục thủ tục hành chính): which procedure, version, legal basis, route and process
 * apply from when to when, and which documents are asked for.
 */
@NullMarked
package vn.loive.procedure;

import org.jspecify.annotations.NullMarked;
