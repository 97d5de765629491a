package vn.loive.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Makes an engine that cannot do what models shall not do, whoever deploys them: it takes only checked models and the
 * portal's own files, reads only what those are made of, and its expressions reach only the beans for models.
 */
public final class ModelGuard {
    private ModelGuard() {}

    /** Guards an engine that is not built yet. */
    public static void guard(
            ProcessEngineConfigurationImpl configuration, Function<String, Optional<ModelBean>> beans) {
        configuration.setCustomPreDeployers(List.of(new OnlyChecked()));
        configuration.setBpmnParseFactory(GuardedParse::new);
        limit(configuration, beans);
    }

    /** What the engine could run, if something had come past the check and the reading. */
    static void limit(ProcessEngineConfigurationImpl configuration, Function<String, Optional<ModelBean>> beans) {
        configuration.setExpressionManager(new ModelExpressions(beans));
        configuration.setScriptEngineResolver(NoCode.INSTANCE);
        configuration.setEnableScriptCompilation(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setCmmnEnabled(false);
    }

    /** Stands before all that makes something of a new deployment. */
    private static final class OnlyChecked implements Deployer {
        @Override
        public void deploy(DeploymentEntity deployment) {
            if (deployment.isNew()) {
                deployment.getResources().values().forEach(OnlyChecked::check);
            }
        }

        private static void check(ResourceEntity resource) {
            byte[] bytes = resource.getBytes();
            boolean taken = Models.isOne(resource.getName(), bytes)
                    || resource.getName().endsWith(".bpmn") && CheckedModel.isOne(bytes);
            if (!taken) {
                throw new ProcessEngineException(resource.getName() + " is not a checked model");
            }
        }
    }
}
