package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAFileTest {

    @ParameterizedTest
    @CsvSource({
        "don.pdf, don.pdf",
        "../../etc/passwd, passwd.pdf",
        "..\\..\\windows\\win.ini, win.ini.pdf",
        "C:\\Users\\Lan\\Đơn đăng ký.pdf, Đơn đăng ký.pdf",
        "/etc/đơn.PDF, đơn.pdf",
        "đơn.jpeg, đơn.pdf",
        "giấy.khai.sinh, giấy.khai.sinh.pdf",
        "' . đơn . pdf . ', đơn . pdf.pdf",
        "don.pdf.pdf, don.pdf.pdf",
        "a   b.pdf, a b.pdf",
        "<b>x</b>.pdf, b_.pdf",
        "\"don\";a|b?.pdf, _don__a_b_.pdf",
        ".htaccess, htaccess.pdf",
        ".pdf, pdf.pdf"
    })
    void leavesANameWithoutAPath(String sent, String shown) {
        assertThat(FileName.of(sent, AcceptedType.PDF)).contains(shown);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileName.of("do\u0000n\r\n\u202efdp.exe\u200b.pdf", AcceptedType.PDF))
                .contains("donfdp.exe.pdf");
    }

    @Test
    void composesVietnameseLetters() {
        String decomposed = Normalizer.normalize("Đơn đề nghị.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed, AcceptedType.PDF)).contains("Đơn đề nghị.pdf");
    }

    @Test
    void keepsTheExtensionOfAVeryLongName() {
        assertThat(FileName.of("đ".repeat(5000) + ".pdf", AcceptedType.PDF))
                .hasValueSatisfying(name -> assertThat(name).hasSize(200).endsWith("đ.pdf"));
    }

    @Test
    void cutsNoLetterInHalf() {
        assertThat(FileName.of("a" + "😀".repeat(300), AcceptedType.PDF))
                .hasValueSatisfying(name -> assertThat(name).isEqualTo("a" + "😀".repeat(97) + ".pdf"));
    }

    @Property
    void isAlwaysHarmless(@ForAll String sent) {
        assertThat(FileName.of(sent, AcceptedType.PNG))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        name -> assertThat(name)
                                .hasValueSatisfying(shown -> assertThat(shown)
                                        .endsWith(".png")
                                        .hasSizeBetween(5, 200)
                                        .doesNotContain("/", "\\", "\"", "<", ">", ":", ";", "\n", "\r", "\u0000")
                                        .doesNotStartWith(".")));
    }
}
