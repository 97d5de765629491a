package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Asks the decision tables in {@code dmn/} outside a process; leaves no trace in the engine's history. */
@ApplicationScoped
public class Decisions {
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final DmnEngine tables =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /**
     * The outputs of the one rule that matches.
     *
     * @param key the decision's id and its file's name
     * @param inputs plain values by the names of the table's inputs
     * @return outputs by name; empty when no rule matches
     */
    public Optional<Map<String, Object>> evaluate(String key, Map<String, Object> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(key, this::parse);
        DmnDecisionResult result = tables.evaluateDecision(decision, new HashMap<>(inputs));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(result.getSingleResult().getEntryMap());
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
