package vn.loive.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the passwords that nobody may choose: what many would think of first, long enough for the realm's rule. Words,
 * names and runs of keys, twice, with a year or a number behind them, with and without the marks of Vietnamese.
 */
public final class CommonPasswords {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 32;
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2035;
    private static final List<String> RUNS = List.of(
            "01234567890123456789",
            "09876543210987654321",
            "qwertyuiop",
            "poiuytrewq",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "qazwsxedcrfvtgbyhnujm",
            "1qaz2wsx3edc4rfv5tgb",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "qweasdzxc123456789",
            "147258369",
            "159357",
            "aqwzsxedc",
            "!@#$%^&*()");
    private static final List<String> BEHIND = List.of(
            "",
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "123456",
            "1234567",
            "12345678",
            "123456789",
            "1234567890",
            "0",
            "00",
            "000",
            "111",
            "1111",
            "111111",
            "000000",
            "321",
            "4321",
            "654321",
            "6868",
            "8888",
            "9999",
            "6789",
            "79",
            "01",
            "02",
            "03",
            "007",
            "!",
            "@",
            "#",
            "!!",
            "@@",
            ".",
            "1!",
            "123!",
            "123@",
            "@123",
            "@1234",
            "@12345",
            "@123456",
            "#123",
            "!@#",
            "abc",
            "abc123",
            "a@",
            "a1",
            "a",
            "vn",
            "vietnam",
            "pro",
            "vip");

    private CommonPasswords() {}

    /** Takes the list of words and the file to write. */
    public static void main(String[] args) throws IOException {
        Path result = Path.of(args[1]);
        Files.createDirectories(result.toAbsolutePath().getParent());
        Files.write(result, from(Files.readAllLines(Path.of(args[0]))));
    }

    static Set<String> from(List<String> words) {
        Set<String> passwords = new TreeSet<>();
        List<String> beginnings = new ArrayList<>(runs());
        for (String word : words) {
            if (!word.isBlank() && !word.startsWith("#")) {
                String small = word.strip().toLowerCase(Locale.ROOT);
                beginnings.addAll(List.of(
                        small,
                        small.replace(" ", ""),
                        plain(small),
                        plain(small).replace(" ", "")));
            }
        }
        for (String beginning : beginnings) {
            BEHIND.forEach(end -> add(passwords, beginning + end));
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                add(passwords, beginning + year);
                add(passwords, beginning + "@" + year);
            }
            add(passwords, beginning + beginning);
            add(passwords, beginning + beginning + beginning);
        }
        repeated(passwords);
        return passwords;
    }

    /** Pieces of the runs, from six keys on. */
    private static List<String> runs() {
        List<String> pieces = new ArrayList<>();
        for (String run : RUNS) {
            for (int from = 0; from < run.length(); from++) {
                for (int to = from + 6; to <= run.length(); to++) {
                    pieces.add(run.substring(from, to));
                }
            }
        }
        return pieces;
    }

    /** One sign, two or three signs again and again. */
    private static void repeated(Set<String> passwords) {
        String signs = "0123456789abcdefghijklmnopqrstuvwxyz";
        for (char first : signs.toCharArray()) {
            for (int length = SHORTEST; length <= LONGEST; length++) {
                passwords.add(String.valueOf(first).repeat(length));
            }
            for (char second : signs.toCharArray()) {
                for (int length = SHORTEST; length <= LONGEST / 2; length++) {
                    passwords.add(("" + first + second).repeat(LONGEST).substring(0, length));
                }
            }
        }
    }

    private static void add(Set<String> passwords, String password) {
        if (password.length() >= SHORTEST && password.length() <= LONGEST) {
            passwords.add(password);
        }
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
