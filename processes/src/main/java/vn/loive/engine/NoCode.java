package vn.loive.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.impl.spi.el.DmnScriptEngineResolver;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every language in models and in tables, whatever the server could run; tables speak FEEL. */
final class NoCode implements ScriptEngineResolver, DmnScriptEngineResolver, ElProvider {
    static final NoCode INSTANCE = new NoCode();

    private NoCode() {}

    private static ProcessEngineException noCode(String what) {
        return new ProcessEngineException("Models and tables run no code: " + what);
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw noCode(factory.getEngineName());
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw noCode("scripts");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw noCode(language);
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw noCode(language);
    }

    @Override
    public ElExpression createExpression(String expression) {
        throw noCode(expression);
    }
}
