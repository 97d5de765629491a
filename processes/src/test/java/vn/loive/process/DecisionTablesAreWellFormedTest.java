package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTablesAreWellFormedTest {

    @ParameterizedTest
    @MethodSource("tables")
    void eachRuleNamesItsArticleOfLaw(String table) {
        assertThat(rules(table))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .containsPattern("(Luật \\d+/\\d{4}/QH\\d+|Nghị định \\d+/\\d{4}/NĐ-CP) Điều \\d+"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTwoRulesMayMatch(String table) {
        assertThat(read(table).getModelElementsByType(DecisionTable.class))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void idsOfRulesAreWords(String table) {
        assertThat(rules(table)).extracting(Rule::getId).allMatch(id -> id.matches(ModelDrawing.WORDS), "is words");
    }

    static List<String> tables() {
        return DeployedModels.endingWith(".dmn");
    }

    private static Collection<Rule> rules(String table) {
        return read(table).getModelElementsByType(Rule.class);
    }

    private static DmnModelInstance read(String table) {
        return Dmn.readModelFromStream(DeployedModels.open(table));
    }
}
