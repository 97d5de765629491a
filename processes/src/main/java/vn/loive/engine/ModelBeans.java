package vn.loive.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The named CDI beans that models may call: those of the packages {@code …bpmn}, and no other. */
final class ModelBeans implements Function<String, Optional<ModelBean>> {
    private final BeanManager beans;
    private final Map<String, Optional<ModelBean>> known = new ConcurrentHashMap<>();

    ModelBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public Optional<ModelBean> apply(String name) {
        return known.computeIfAbsent(name, this::reference);
    }

    private Optional<ModelBean> reference(String name) {
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return bean != null && isForModels(bean.getBeanClass())
                ? Optional.of(new ModelBean(
                        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)),
                        bean.getBeanClass()))
                : Optional.empty();
    }

    private static boolean isForModels(Class<?> type) {
        return type.getPackageName().startsWith("vn.loive.")
                && type.getPackageName().endsWith(".bpmn");
    }
}
