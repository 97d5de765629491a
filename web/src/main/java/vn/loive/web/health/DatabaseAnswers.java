package vn.loive.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.loive.shared.Database;

/** The portal is ready when its database answers; without it no page has anything to show. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
