package vn.loive.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** Runs the engine's timers and asynchronous steps on threads of the server. */
final class ManagedJobExecutor extends JobExecutor {
    private final ManagedExecutorService threads;
    private @Nullable Future<?> acquisition;

    ManagedJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
        setMaxJobsPerAcquisition(8);
        setWaitTimeInMillis(1_000);
        setMaxWait(5_000);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquisition.cancel(true);
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
