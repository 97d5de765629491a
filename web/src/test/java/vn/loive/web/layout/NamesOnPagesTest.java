package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesOnPagesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"");

    private static Set<String> beans() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.loive").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(NamesOnPagesTest::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }

    /** A bean wins over the variable of a repetition, and the page then speaks of something else. */
    @Test
    void aVariableIsNotCalledLikeABean() {
        Set<String> beans = beans();
        assertThat(beans).contains("answerPage", "guide", "caller");
        PageSources.pages()
                .forEach((page, source) -> assertThat(
                                VARIABLE.matcher(source).results().map(found -> found.group(1)))
                        .as(page)
                        .doesNotContainAnyElementsOf(beans));
    }
}
