package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.identity.Role;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Field;
import vn.loive.quota.Quota;
import vn.loive.routing.Step;
import vn.loive.shared.DomainEvent;

class TextsOfTheDomainTest {
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\.(?:of|whole)|\\brefused)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("(?:Result\\.(?:overtaken|notAllowed)|plain)\\((?:[^,\"]*,)?\\s*\"([a-z0-9-]+)\"");

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void nameEveryStateAndSayWhatComesNext(ApplicationState state) {
        assertSaid("state." + state.word());
        assertSaid("progress." + state.word());
        assertThat(new Tone().of(state.word())).isNotEqualTo("draft");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nameEveryStepItsOutcomesAndWhatEachTriggers(Step step) {
        assertSaid("step." + step.id());
        assertSaid("why." + step.id());
        step.outcomes().forEach(outcome -> {
            assertSaid("outcome." + step.id() + "." + outcome);
            assertSaid("outcome." + step.id() + "." + outcome + ".then");
        });
    }

    @Test
    void askEveryQuestionOfTheForm() {
        for (Field field : ApplicationForm.FIELDS) {
            assertSaid("form." + field.path());
            field.choices().forEach(choice -> assertSaid("form." + field.path() + "." + choice));
        }
        ApplicationForm.PAPERS.forEach(paper -> assertSaid("form.paper." + paper));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nameEveryRole(Role role) {
        assertSaid("role." + role.realmName());
    }

    @ParameterizedTest
    @EnumSource(Quota.class)
    void explainEveryQuota(Quota quota) {
        assertSaid("refusal." + quota.code());
    }

    @Test
    void tellEveryEventOfTheHistory() {
        List<String> kinds = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.loive").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(kinds).contains("ApplicationSubmitted");
        for (String language : Languages.SPOKEN) {
            assertThat(kinds)
                    .allMatch(kind -> Texts.bundle("history", language).keySet().stream()
                            .anyMatch(key -> key.equals(kind) || key.startsWith(kind + ".")));
        }
    }

    @Test
    void explainEveryRefusal() throws IOException {
        List<String> codes = codes(REFUSAL);
        assertThat(codes).contains("too-long", "missing", "task-not-claimed");
        codes.forEach(code -> assertSaid("refusal." + code));
    }

    @Test
    void explainEveryProblemOfARestCall() throws IOException {
        List<String> codes = codes(PROBLEM);
        assertThat(codes).contains("not-your-unit", "not-administrator");
        // chosen among by what stands between the person and the task
        Stream.concat(codes.stream(), Stream.of("not-found", "four-eyes", "four-eyes-deputy", "four-eyes-principal"))
                .forEach(code -> {
                    assertSaid("problem." + code);
                    assertSaid("problem." + code + ".title");
                });
    }

    private static List<String> codes(Pattern pattern) throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("../processes/src/main/java")), Files.walk(Path.of("src/main/java")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> codes(pattern, file))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> codes(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSaid(String key) {
        Languages.SPOKEN.forEach(language -> assertThat(Texts.find(language, key))
                .as("%s: %s", language, key)
                .isNotNull());
    }
}
