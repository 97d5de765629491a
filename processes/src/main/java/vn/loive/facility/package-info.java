/**
 * Facilities and providers (cơ sở cai nghiện, tổ chức cung cấp dịch vụ): where they stand, whom they take, their places,
 * who has one and who waits for one. People of one sex and one age band share places, nobody else (Luật 73/2021/QH14,
 * Điều 31 and 35: separate areas for women and for those of 12 to under 18).
 */
@NullMarked
package vn.loive.facility;

import org.jspecify.annotations.NullMarked;
