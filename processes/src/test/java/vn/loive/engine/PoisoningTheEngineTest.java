package vn.loive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import vn.loive.engine.PoisonedModels.Poisoned;
import vn.loive.shared.EmptyDatabase;

/** Poisoned models: the check finds each, and the engine does nothing with one that comes to it around the check. */
class PoisoningTheEngineTest {
    private static final Set<String> KEYS = Set.of("home-rehab", "public-facility-rehab", "private-facility-rehab");

    private static EmbeddedPostgres database;
    private static ProcessEngine guarded;
    private static ProcessEngine reading;
    private static ProcessEngine limited;

    public static final class Bean {
        public String say(String word) {
            return word + "!";
        }

        public String take(Object anything) {
            return "taken";
        }
    }

    private static Optional<ModelBean> beans(String name) {
        return name.equals("bean") ? Optional.of(new ModelBean(new Bean(), Bean.class)) : Optional.empty();
    }

    @BeforeAll
    static void start() throws IOException {
        database = EmptyDatabase.start();
        guarded = engine("guarded", configuration -> ModelGuard.guard(configuration, PoisoningTheEngineTest::beans));
        reading = engine("reading", configuration -> configuration.setBpmnParseFactory(GuardedParse::new));
        limited = engine("limited", configuration -> ModelGuard.limit(configuration, PoisoningTheEngineTest::beans));
    }

    private static ProcessEngine engine(String name, Consumer<ProcessEngineConfigurationImpl> guard) {
        try (var connection = database.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.getJdbcUrl("postgres", name));
        configuration.setJdbcUsername("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        guard.accept(configuration);
        return configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() throws IOException {
        List.of(guarded, reading, limited).forEach(ProcessEngine::close);
        database.close();
    }

    static List<Poisoned> poisoned() {
        return PoisonedModels.all();
    }

    private static void deploy(ProcessEngine engine, String name, byte[] file) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(name, new ByteArrayInputStream(file))
                .deploy();
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(poisoned()).hasSizeGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource("poisoned")
    void theCheckFindsIt(Poisoned model) {
        try {
            assertThat(ModelCheck.of(ModelXml.read(model.file()), KEYS, CheckingAModelTest.STEPS))
                    .isNotEmpty();
        } catch (SAXException notRead) {
            assertThat(notRead).isNotNull();
        }
        assertThat(CheckedModel.isOne(model.file())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("poisoned")
    void theEngineDoesNotTakeItAroundTheCheck(Poisoned model) {
        assertThatThrownBy(() -> deploy(guarded, "bpmn/home-rehab.bpmn", model.file()))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(Poison.STRUCK).hasValue(0);
    }

    @Test
    void theEngineTakesNothingButCheckedModelsAndThePortalsOwnFiles() throws SAXException {
        byte[] table = Models.content("dmn/step-term.dmn");
        String literal = new String(table, StandardCharsets.UTF_8);
        for (String name : List.of("x.dmn", "dmn/other.dmn", "x.form", "x.cmmn", "x.bpmn20.xml", "x.groovy")) {
            assertThatThrownBy(() -> deploy(guarded, name, table)).isInstanceOf(ProcessEngineException.class);
        }
        for (String poison : List.of(
                literal.replace("<text>\"3wd\"</text>", "<text>${''.getClass()}</text>"),
                literal.replace("<outputEntry ", "<outputEntry expressionLanguage=\"groovy\" "),
                literal.replace("<inputExpression ", "<inputExpression expressionLanguage=\"javascript\" "),
                literal.replace(
                        "<decisionTable ",
                        "<literalExpression expressionLanguage=\"juel\"><text>${1}</text>"
                                + "</literalExpression><decisionTable "))) {
            assertThat(poison).isNotEqualTo(literal);
            assertThatThrownBy(() -> deploy(guarded, "dmn/step-term.dmn", poison.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(ProcessEngineException.class);
        }
        Models.deploy(guarded.getRepositoryService());
        CheckedModel checked = CheckedModel.of(ModelXml.read(Models.content("bpmn/home-rehab.bpmn")));
        deploy(guarded, "bpmn/home-rehab.bpmn", checked.bytes());
        assertThat(guarded.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("home-rehab")
                        .count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activiti:class=\"vn.loive.engine.Poison\"",
                "activiti:type=\"shell\"",
                "activiti:delegateExpression=\"${poison}\"",
                "camunda:class=\"vn.loive.engine.Poison\"",
                "camunda:type=\"external\" camunda:topic=\"x\"",
                "camunda:type=\"mail\"",
                "camunda:delegateExpression=\"${poison}\"",
                "camunda:jobPriority=\"${1}\""
            })
    void whatWasDeployedLongAgoIsNotReadWhenItHoldsWhatModelsMayNotHave(String attribute) {
        String model = "<definitions xmlns=\"" + ModelXml.BPMN + "\" xmlns:camunda=\"" + ModelXml.CAMUNDA
                + "\" xmlns:activiti=\"http://activiti.org/bpmn\" targetNamespace=\"x\"><process id=\"p\""
                + " isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"><startEvent id=\"s\"/><sequenceFlow"
                + " id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><serviceTask id=\"t\" " + attribute
                + "/></process></definitions>";
        assertThatThrownBy(() -> deploy(reading, "p.bpmn", model.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("The portal's models have no");
    }

    private static Object value(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) limited.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(StartProcessVariableScope.getSharedInstance()));
    }

    @Test
    void anExpressionCallsABeanForModelsWithWords() {
        assertThat(value("${bean.say('a')}")).isEqualTo("a!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "#{''.getClass().forName('vn.loive.engine.Poison').newInstance().strike()}",
                "${bean.class}",
                "${bean.target}",
                "${bean.getClass()}",
                "${bean.target().getClass()}",
                "${bean.hashCode()}",
                "${bean.take(1)}",
                "${bean.take('x')}",
                "${bean.say(1)}",
                "${bean.say('a').getClass()}",
                "${bean.say('a', 'b')}",
                "${execution.id}",
                "${task.name}",
                "${currentUser()}",
                "${now()}",
                "${dateTime()}",
                "${java.lang.Runtime}",
                "${processEngine}",
                "${[1].stream()}",
                "${poison.strike()}"
            })
    void anExpressionReachesNothingElse(String expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(RuntimeException.class);
        assertThat(Poison.STRUCK).hasValue(0);
    }

    @Test
    void thereAreNoLanguagesAndNoCases() {
        var configuration = (ProcessEngineConfigurationImpl) limited.getProcessEngineConfiguration();
        for (String language : List.of("javascript", "groovy", "juel", "python", "ecmascript", "feel")) {
            assertThatThrownBy(() -> configuration
                            .getCommandExecutorTxRequired()
                            .execute(context ->
                                    configuration.getScriptingEngines().getScriptEngineForLanguage(language)))
                    .isInstanceOf(ProcessEngineException.class);
        }
        assertThat(configuration.isCmmnEnabled()).isFalse();
    }

    @Test
    void aTableRunsNoCode() {
        String table = new String(Models.content("dmn/step-term.dmn"), StandardCharsets.UTF_8)
                .replaceFirst("<inputExpression ", "<inputExpression expressionLanguage=\"juel\" ");
        assertThatThrownBy(() -> {
                    deploy(limited, "x.dmn", table.getBytes(StandardCharsets.UTF_8));
                    limited.getDecisionService()
                            .evaluateDecisionTableByKey("step-term", Map.of("route", "a", "step", "b"));
                })
                .hasStackTraceContaining("run no code");
    }
}
