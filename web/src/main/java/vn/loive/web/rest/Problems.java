package vn.loive.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.front.AskedLanguage;
import vn.loive.web.layout.Texts;

/** Answers "no" as a problem in the language that the client asks for. */
@RequestScoped
public class Problems {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** The dossier code of an address; what cannot be one is not there. */
    public static Result<DossierCode> code(String typed) {
        return DossierCode.parse(typed).map(Result::done).orElseGet(Result::notFound);
    }

    /** The response of an act: made from its value when it was done, a problem otherwise. */
    public <T> Response answer(Result<T> result, Function<T, Response> whenDone) {
        if (result instanceof Result.Done<T> done) {
            return whenDone.apply(done.value());
        }
        if (result instanceof Result.Refused<T> refused) {
            boolean busy = refused.refusals().stream()
                    .anyMatch(refusal -> refusal.code().equals("papers-busy"));
            return busy ? later(refused.refusals()) : refused(refused.refusals());
        }
        if (result instanceof Result.Overtaken<T> overtaken) {
            return plain(Response.Status.CONFLICT.getStatusCode(), overtaken.code(), overtaken.details());
        }
        if (result instanceof Result.NotAllowed<T> notAllowed) {
            int status =
                    notAllowed.code().equals("too-many-guesses") ? TOO_MANY : Response.Status.FORBIDDEN.getStatusCode();
            return plain(status, notAllowed.code(), List.of());
        }
        return plain(Response.Status.NOT_FOUND.getStatusCode(), "not-found", List.of());
    }

    /** Nothing is wrong with the request but the moment. */
    private Response later(List<Refusal> refusals) {
        int status = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        return Response.fromResponse(problem(status, "unavailable", List.of(), errors(refusals)))
                .header("Retry-After", 30)
                .build();
    }

    /** What is wrong with a request, field by field. */
    public Response refused(List<Refusal> refusals) {
        boolean unreadable =
                refusals.stream().anyMatch(refusal -> refusal.code().startsWith("not-json"));
        Optional<Long> wait =
                refusals.stream().flatMap(refusal -> wait(refusal).stream()).findFirst();
        int status =
                unreadable ? Response.Status.BAD_REQUEST.getStatusCode() : wait.isPresent() ? TOO_MANY : UNPROCESSABLE;
        Response answer = problem(status, "refused", List.of(), errors(refusals));
        return status == TOO_MANY
                ? Response.fromResponse(answer)
                        .header("Retry-After", wait.orElseThrow())
                        .build()
                : answer;
    }

    /** After how many seconds the same may be asked again: a share of the day comes anew with the next one. */
    private Optional<Long> wait(Refusal refusal) {
        if (refusal.code().startsWith("quota-")) {
            return Optional.of(PortalClock.untilTomorrow(clock).toSeconds());
        }
        return refusal.code().equals("code-too-soon")
                ? Optional.of(((Number) refusal.details().get(0)).longValue())
                : Optional.empty();
    }

    private List<Problem.FieldError> errors(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new Problem.FieldError(refusal.field(), refusal.code(), text(refusal), refusal.named()))
                .toList();
    }

    /** A problem without fields. */
    public Response plain(int status, String code, List<?> values) {
        return problem(status, code, values, List.of());
    }

    private String text(Refusal refusal) {
        return Texts.say(language(), "refusal." + refusal.code(), refusal.details());
    }

    private Response problem(int status, String code, List<?> values, List<Problem.FieldError> errors) {
        String title = Texts.say(language(), "problem." + code + ".title");
        String detail = Texts.say(language(), "problem." + code, values);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", language())
                .header("Cache-Control", "no-store")
                .entity(new Problem("urn:loive:problem:" + code, title, status, detail, code, errors))
                .build();
    }

    /** {@code en} when the client prefers English, otherwise Vietnamese. */
    public String language() {
        return AskedLanguage.of(request.getHeader("Accept-Language"));
    }
}
