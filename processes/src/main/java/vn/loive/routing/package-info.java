/**
 * The approvals of commune, district and facility (thẩm định, quyết định, Nghị định 116/2021/NĐ-CP Điều 28-30, 35-36):
 * one act per user task of the models, of the same name.
 */
@NullMarked
package vn.loive.routing;

import org.jspecify.annotations.NullMarked;
