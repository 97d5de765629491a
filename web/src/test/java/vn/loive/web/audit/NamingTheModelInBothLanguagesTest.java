package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.engine.Diagram;
import vn.loive.web.layout.Texts;

class NamingTheModelInBothLanguagesTest {
    static Stream<List<String>> named() {
        return Ways.MODELS.stream()
                .flatMap(model -> Stream.concat(
                        model.shapes().stream().map(shape -> List.of(shape.id(), shape.text())),
                        model.edges().stream()
                                .filter(edge -> !edge.text().isEmpty())
                                .map(edge -> List.of(edge.id(), edge.text()))))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("named")
    void saysInVietnameseWhatTheModelSays(List<String> element) {
        assertThat(Texts.find("vi", "trace.node." + element.get(0))).isEqualTo(element.get(1));
    }

    @ParameterizedTest
    @MethodSource("named")
    void saysItInEnglishToo(List<String> element) {
        assertThat(Texts.find("en", "trace.node." + element.get(0)))
                .isNotBlank()
                .isNotEqualTo(element.get(1));
    }

    @Test
    void speaksOfEveryShape() {
        assertThat(Ways.MODEL.shapes()).extracting(Diagram.Shape::kind).contains(Diagram.Kind.values());
    }
}
