package vn.loive.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in a model can reach: the variables of its process, the entries of a table's answer, and the methods of
 * the beans for models. No property or method of any other object, no function, nothing of the engine.
 */
final class ModelExpressions extends JuelExpressionManager {
    private final Function<String, Optional<ModelBean>> beans;

    ModelExpressions(Function<String, Optional<ModelBean>> beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        return new Reach(beans);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new NoFunctions();
    }

    @Override
    protected ElProvider createElProvider() {
        return NoCode.INSTANCE;
    }

    private static final class NoFunctions extends FunctionMapper {
        @Override
        public java.lang.reflect.@Nullable Method resolveFunction(String prefix, String name) {
            return null;
        }
    }

    /** Resolves what may be reached; whatever it leaves is reached by nobody. */
    private static final class Reach extends ELResolver {
        private final Function<String, Optional<ModelBean>> beans;

        Reach(Function<String, Optional<ModelBean>> beans) {
            this.beans = beans;
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
            if (!(property instanceof String name)) {
                return null;
            }
            if (base == null) {
                return named(context, name);
            }
            if (base instanceof Map<?, ?> answer) {
                context.setPropertyResolved(true);
                return answer.get(name);
            }
            return null;
        }

        private @Nullable Object named(ELContext context, String name) {
            VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
            if (scope != null && scope.hasVariable(name)) {
                context.setPropertyResolved(true);
                return scope.getVariable(name);
            }
            Optional<ModelBean> bean = beans.apply(name);
            context.setPropertyResolved(bean.isPresent());
            return bean.orElse(null);
        }

        @Override
        public @Nullable Object invoke(
                ELContext context,
                @Nullable Object base,
                @Nullable Object method,
                Class<?> @Nullable [] types,
                @Nullable Object @Nullable [] words) {
            if (base instanceof ModelBean bean) {
                context.setPropertyResolved(true);
                return bean.call(String.valueOf(method), words == null ? new Object[0] : words);
            }
            throw new ELException("Models may not call " + method);
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
            return null;
        }

        @Override
        public void setValue(
                ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
            throw new PropertyNotWritableException("Models may not change " + property);
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
            return true;
        }

        @Override
        public java.util.@Nullable Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(
                ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return String.class;
        }
    }
}
