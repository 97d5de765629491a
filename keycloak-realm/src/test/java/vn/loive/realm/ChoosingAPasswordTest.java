package vn.loive.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingAPasswordTest {
    private static Set<String> refused = Set.of();

    @BeforeAll
    static void fromTheWords() throws IOException {
        refused = CommonPasswords.from(Files.readAllLines(Path.of("src/main/passwords/words.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890", "0987654321", "qwertyuiop", "1q2w3e4r5t", "0000000000", "abababababab", "matkhau123",
                "mật khẩu 123", "password123", "p@ssw0rd123", "nguyen1975", "nguyễn1975", "hanoi123456", "anhyeuem123",
                "vietnam2026", "minhanh2010", "admin@2026", "iloveyou123", "giadinh@2024", "giadinhgiadinh",
                        "adminadmin"
            })
    void thatManyWouldThinkOfIsRefused(String password) {
        assertThat(refused).contains(password.replace("khẩu 123", "khẩu123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mùa hoa cà phê", "trăng lên đầu núi", "bảy con mèo trên mái"})
    void thatIsASentenceOfOnesOwnIsTaken(String password) {
        assertThat(refused).doesNotContain(password);
    }

    @Test
    void isComparedInSmallLettersAndWithinTheRule() {
        assertThat(refused)
                .hasSizeGreaterThan(100_000)
                .allSatisfy(password -> assertThat(password.length()).isBetween(10, 32))
                .allMatch(password -> password.equals(password.toLowerCase(java.util.Locale.ROOT)));
    }
}
