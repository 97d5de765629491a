package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An {@code h:form} writes the token by itself; a plain form must be given it. */
class EveryFormBringsATokenTest {
    private static final Pattern PLAIN = Pattern.compile("<form\\b[^>]*>(<portal:formToken/>)?");

    @Test
    void aPlainFormSaysHowItIsSentAndBringsTheTokenWhenItActs() {
        PageSources.pages()
                .forEach((page, source) -> PLAIN.matcher(source).results().forEach(form -> {
                    boolean asks = form.group().contains("method=\"get\"");
                    boolean acts = form.group().contains("method=\"post\"") && form.group(1) != null;
                    assertThat(asks ^ acts).as(page + ": " + form.group()).isTrue();
                }));
    }

    @Test
    void everyOtherFormIsOurOwn() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml")))
                .containsSubsequence("jakarta.faces.HtmlForm", "vn.loive.web.guard.TokenForm");
    }
}
