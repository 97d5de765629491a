package vn.loive.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The named CDI beans that models may call, seen as the map in which the engine looks its beans up. */
final class ModelBeans extends AbstractMap<Object, Object> {
    private final BeanManager beans;
    private final Map<String, Optional<Object>> known = new ConcurrentHashMap<>();

    ModelBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name).isPresent();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return find(name).orElse(null);
    }

    private Optional<Object> find(@Nullable Object name) {
        return name instanceof String word ? known.computeIfAbsent(word, this::reference) : Optional.empty();
    }

    private Optional<Object> reference(String name) {
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return bean == null
                ? Optional.empty()
                : Optional.of(beans.getReference(bean, Object.class, beans.createCreationalContext(bean)));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
