package vn.loive.bench;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The same model on a bare engine: same database, same transactions, full history, and nothing of the portal. */
@ApplicationScoped
public class EngineRoute implements Route {
    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        JakartaTransactionProcessEngineConfiguration bare = new JakartaTransactionProcessEngineConfiguration();
        bare.setProcessEngineName("bare");
        bare.setDataSource(database);
        bare.setTransactionManager(transactions);
        bare.setTransactionsExternallyManaged(true);
        bare.setDatabaseSchema("engine");
        bare.setDatabaseTablePrefix("engine.");
        bare.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        bare.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        bare.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        bare.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        bare.setIdGenerator(new StrongUuidGenerator());
        bare.setMetricsEnabled(false);
        bare.setTaskMetricsEnabled(false);
        bare.setJobExecutorActivate(false);
        Map<Object, Object> beans = new HashMap<>();
        for (String name : new String[] {
            "competentUnit",
            "stepClock",
            "lateStep",
            "closeApplication",
            "waitingList",
            "tellTheFamily",
            "arrival",
            "freePlace",
            "openCase"
        }) {
            beans.put(name, new PlainAnswers());
        }
        bare.setBeans(beans);
        engine = bare.buildProcessEngine();
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    @Override
    public void play() {
        String code = UUID.randomUUID().toString();
        Map<String, Object> facts = new HashMap<>();
        facts.put("application", code);
        facts.put("service", "public-facility-rehab");
        facts.put("filedOn", new Date());
        facts.put("province", "lam-dong");
        facts.put("age", 25);
        facts.put("residence", "stable");
        engine.getRuntimeService().startProcessInstanceByKey("public-facility-rehab", code, facts);
        for (Step step : STRAIGHT) {
            String task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(code)
                    .singleResult()
                    .getId();
            engine.getTaskService().claim(task, "official");
            engine.getTaskService().complete(task, Map.of("outcome", step.outcome()));
            if (step.isFollowedByAJob()) {
                runJob(code);
            }
        }
    }

    private void runJob(String code) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .singleResult()
                .getId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .messages()
                        .singleResult()
                        .getId());
    }

    /** Answers what the model asks without doing anything. */
    public static final class PlainAnswers {
        private static final long THREE_DAYS = 3L * 24 * 60 * 60 * 1000;

        private static Date soon() {
            return new Date(System.currentTimeMillis() + THREE_DAYS);
        }

        public String of(String authority, String application) {
            return "hiep-an";
        }

        public String namedFacility(String application) {
            return "co-so-lam-dong";
        }

        public Date due(String step, String application) {
            return soon();
        }

        public Date supplementDue(String application) {
            return soon();
        }

        public Date date(String application) {
            return soon();
        }

        public Date lastDay(String application) {
            return soon();
        }

        public void aboutPlace(String application) {
            // nobody is told
        }

        public void forApplication(String application) {
            // nothing is opened
        }
    }
}
