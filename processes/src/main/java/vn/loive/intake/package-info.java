/**
 * A family's application for voluntary rehabilitation (đăng ký cai nghiện tự nguyện, Nghị định 116/2021/NĐ-CP Điều 28,
 * Mẫu 22) until it is in official hands: draft, submit, supplement, withdraw.
 */
@NullMarked
package vn.loive.intake;

import org.jspecify.annotations.NullMarked;
