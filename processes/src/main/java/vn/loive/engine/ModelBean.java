package vn.loive.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/**
 * Something that models may call: by its own public methods with plain words, and in no other way.
 *
 * @param target what is called
 * @param type whose methods count; a stand-in of the container has more
 */
public record ModelBean(Object target, Class<?> type) {
    /** Calls a method with as many words. */
    @Nullable
    Object call(String name, @Nullable Object... given) {
        // a variable that is not set is an empty word, as everywhere in expressions
        Object[] words =
                Arrays.stream(given).map(word -> word == null ? "" : word).toArray();
        Method method = method(name, words.length)
                .filter(known -> Arrays.stream(words).allMatch(String.class::isInstance))
                .orElseThrow(() -> new ELException("Models may not call " + name));
        try {
            return method.invoke(target, words);
        } catch (IllegalAccessException e) {
            throw new ELException("Models may not call " + name, e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private Optional<Method> method(String name, int words) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == words && words > 0)
                .filter(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals))
                .findFirst();
    }

    /** What a model sees of it. */
    @Override
    public String toString() {
        return Objects.requireNonNull(type.getSimpleName());
    }
}
