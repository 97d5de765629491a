package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.commons.utils.cache.Cache;
import org.camunda.commons.utils.cache.ConcurrentLruCache;

/** Asks the decision tables in {@code dmn/} outside a process; leaves no trace in the engine's history. */
@ApplicationScoped
public class Decisions {
    private static final int KEPT_ANSWERS = 2_000;

    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    // asking a table takes longer than any statement of an act, and tables change with a release only
    private final Cache<Question, Optional<Map<String, Object>>> answers = new ConcurrentLruCache<>(KEPT_ANSWERS);
    private final DmnEngine tables = engine();

    private record Question(String key, Map<String, Object> inputs) {}

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(NoCode.INSTANCE);
        configuration.setElProvider(NoCode.INSTANCE);
        return configuration.buildEngine();
    }

    /**
     * The outputs of the one rule that matches. Tables speak of days, so a day is given as its beginning: then the
     * same question is answered once.
     *
     * @param key the decision's id and its file's name
     * @param inputs plain values by the names of the table's inputs
     * @return outputs by name; empty when no rule matches
     */
    public Optional<Map<String, Object>> evaluate(String key, Map<String, Object> inputs) {
        Question question = new Question(key, Map.copyOf(inputs));
        Optional<Map<String, Object>> answer = answers.get(question);
        if (answer == null) {
            answer = ask(question);
            answers.put(question, answer);
        }
        return answer;
    }

    private Optional<Map<String, Object>> ask(Question question) {
        DmnDecision decision = parsed.computeIfAbsent(question.key(), this::parse);
        DmnDecisionResult result = tables.evaluateDecision(decision, new HashMap<>(question.inputs()));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Collections.unmodifiableMap(result.getSingleResult().getEntryMap()));
    }

    private DmnDecision parse(String key) {
        String file = "/dmn/" + key + ".dmn";
        try (InputStream table = Decisions.class.getResourceAsStream(file)) {
            if (table == null) {
                throw new IllegalArgumentException("There is no decision table " + file);
            }
            return tables.parseDecision(key, table);
        } catch (IOException e) {
            throw new IllegalStateException("The decision table " + file + " cannot be read", e);
        }
    }
}
