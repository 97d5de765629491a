package vn.loive.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.jspecify.annotations.Nullable;

/** Builds the embedded engine on the server's datasource, transactions and threads, and deploys the models. */
@Startup
@Singleton
@DependsOn("ProductionGate")
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStarter {
    static final String SCHEMA = "engine";
    /** How long to wait after each failure; when they are used up, the step is an incident. */
    private static final String WAITS = "PT5S,PT30S,PT5M,PT30M";

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/engine")
    private ManagedExecutorService threads;

    @Inject
    private BeanManager beans;

    @Inject
    private Event<Object> events;

    private @Nullable ProcessEngine engine;

    @PostConstruct
    void start() {
        JakartaTransactionProcessEngineConfiguration configuration = configuration();
        ProcessEngine started = configuration.buildProcessEngine();
        engine = started;
        Models.deploy(started.getRepositoryService());
        configuration.getJobExecutor().start();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("loive");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchema(SCHEMA);
        configuration.setDatabaseTablePrefix(SCHEMA + ".");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setFailedJobRetryTimeCycle(WAITS);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        ModelGuard.guard(configuration, new ModelBeans(beans));
        configuration.setJobExecutor(new ManagedJobExecutor(threads));
        configuration.setJobExecutorActivate(false);
        List<BpmnParseListener> listeners = new ArrayList<>();
        listeners.add(new TaskEvents(events::fire));
        configuration.setCustomPostBPMNParseListeners(listeners);
        return configuration;
    }

    @Produces
    @jakarta.inject.Singleton
    public ProcessEngine engine() {
        return java.util.Objects.requireNonNull(engine);
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }
}
