package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.LookUpApplication;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.intake.Origin;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The public look-up: code and PIN give state and dates, nothing else. */
@Path("lookup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LookupResource {
    private static final int TOO_MANY = 429;

    @Inject
    private LookUpApplication looking;

    @Inject
    private Origin origin;

    @Inject
    private ApplicationViews views;

    @Inject
    private Problems problems;

    /** What the public sees. */
    public record Glimpse(
            String code,
            ApplicationView.Status status,
            OffsetDateTime submittedAt,
            OffsetDateTime changedAt,
            OffsetDateTime due) {}

    @GET
    @Path("{code}")
    public Response lookUp(@PathParam("code") String code, @HeaderParam("X-Lookup-Pin") @Nullable String pin) {
        Result<LookUpApplication.Glimpse> found = pin == null || pin.isBlank()
                ? Result.refused(Refusal.of("missing", "X-Lookup-Pin"))
                : looking.lookUp(code, pin, origin.number());
        Response answer = problems.answer(
                found,
                glimpse -> Response.ok(new Glimpse(
                                glimpse.code().value(),
                                views.status(glimpse.state()),
                                Times.local(glimpse.submittedAt()),
                                Times.local(glimpse.changedAt()),
                                Times.local(glimpse.dueAt())))
                        .header("Cache-Control", "no-store")
                        .build());
        return answer.getStatus() == TOO_MANY
                ? Response.fromResponse(answer).header("Retry-After", "900").build()
                : answer;
    }
}
