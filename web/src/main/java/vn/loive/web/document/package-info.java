/** Papers that the portal gives: the receipt, "giấy tiếp nhận hồ sơ và hẹn trả kết quả" (Thông tư 03/2025/TT-VPCP, Mẫu 01). */
@NullMarked
package vn.loive.web.document;

import org.jspecify.annotations.NullMarked;
