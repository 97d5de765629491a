package vn.loive.realm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the login's theme from its templates and the portal's own style sheets, so that colours and measures are said
 * once. The names of style sheet and script change with their content: a browser may keep them for as long as it likes.
 */
public final class JoinTheme {
    private static final List<String> SHARED = List.of("css/tokens.css", "css/portal.css");
    private static final String MARK = "img/mark.svg";

    private JoinTheme() {}

    /** Takes the theme's sources, the portal's resources and the folder to make. */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path portal = Path.of(args[1]);
        Path result = Path.of(args[2]);
        copy(sources, result);
        Path resources = result.resolve("login/resources");
        Path properties = result.resolve("login/theme.properties");
        Files.writeString(
                properties,
                Files.readString(properties)
                        .replace("@style@", style(portal, resources))
                        .replace("@script@", script(resources)));
        Files.createDirectories(resources.resolve("img"));
        Files.copy(portal.resolve(MARK), resources.resolve(MARK), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String style(Path portal, Path resources) throws IOException {
        Path own = resources.resolve("css/login.css");
        StringBuilder joined = new StringBuilder();
        for (String shared : SHARED) {
            joined.append(Files.readString(portal.resolve(shared)));
        }
        joined.append(Files.readString(own));
        Files.delete(own);
        String name = "css/loive-" + hash(joined.toString()) + ".css";
        Files.writeString(resources.resolve(name), joined);
        return name;
    }

    private static String script(Path resources) throws IOException {
        Path own = resources.resolve("js/passkeys.js");
        String name = "js/passkeys-" + hash(Files.readString(own)) + ".js";
        Files.move(own, resources.resolve(name));
        return name;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (var old = Files.walk(to)) {
                for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
