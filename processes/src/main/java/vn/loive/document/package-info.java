/**
 * Papers that people hand in with an application, "thành phần hồ sơ" (Nghị định 163/2026/NĐ-CP Điều 89 khoản 3): what may
 * be uploaded, where it is kept and how it is bound to an application.
 *
 * <p>A file is known by what it is, not by what it is called: its type is found in its content, its size is counted and its
 * SHA-256 taken of what is kept. Nothing is kept as it came: it is looked through for viruses, pictures are painted anew
 * without what the camera wrote beside them, and of a PDF only its pages are taken. A file belongs to the account that
 * uploaded it until it is bound, once, to an application; a bound file is never changed, bound again or deleted by the
 * application.
 */
@NullMarked
package vn.loive.document;

import org.jspecify.annotations.NullMarked;
