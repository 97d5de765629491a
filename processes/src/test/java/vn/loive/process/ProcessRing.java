package vn.loive.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import vn.loive.engine.ModelGuard;
import vn.loive.shared.EmptyDatabase;

/** One PostgreSQL and one engine for all tests of the ring, started by the first that asks. */
final class ProcessRing {

    static {
        // The engine keeps local times and the tables read dates in the zone of the server, which is that of Viet Nam.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    }

    private static final ProcessEngineConfigurationImpl CONFIGURATION = configure(startDatabase());
    private static final ProcessEngine ENGINE = deploy(CONFIGURATION.buildProcessEngine());

    private ProcessRing() {}

    static ProcessEngine engine() {
        BpmnAwareTests.init(ENGINE);
        return ENGINE;
    }

    static ProcessEngineConfigurationImpl configuration() {
        return CONFIGURATION;
    }

    private static EmbeddedPostgres startDatabase() {
        try {
            var database = EmptyDatabase.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessEngineConfigurationImpl configure(EmbeddedPostgres database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.getJdbcUrl("postgres", "postgres"));
        configuration.setJdbcUsername("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        ModelGuard.guard(configuration, StandIns::named);
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        return configuration;
    }

    private static ProcessEngine deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("process-ring");
        DeployedModels.all().forEach(deployment::addClasspathResource);
        deployment.deploy();
        return engine;
    }
}
