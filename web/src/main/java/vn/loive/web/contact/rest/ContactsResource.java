package vn.loive.web.contact.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.contact.AskForCode;
import vn.loive.contact.ContactAddress;
import vn.loive.contact.Proof;
import vn.loive.contact.Proofs;
import vn.loive.contact.ProveAddress;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.shared.SixDigits;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The addresses and telephones of an account: which are proved, and how one is. */
@Path("contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {
    private static final int ON_ITS_WAY = Response.Status.ACCEPTED.getStatusCode();

    @Inject
    private CurrentCaller callers;

    @Inject
    private Proofs proofs;

    @Inject
    private AskForCode asking;

    @Inject
    private ProveAddress proving;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    /** What is proved. */
    public record ProofView(
            String channel,
            String address,
            String how,
            @Nullable OffsetDateTime at) {}

    /** A code that is on its way. */
    public record CodeView(String channel, String address, OffsetDateTime until) {}

    /** An address with the code that was typed for it, if one was. */
    private record Typed(ContactAddress address, String code) {}

    @GET
    public Response list() {
        return Response.ok(Map.of(
                        "items",
                        proofs.of(callers.need()).stream()
                                .map(ContactsResource::view)
                                .toList()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(String body) {
        Caller caller = callers.need();
        Result<ContactAddress> asked = JsonBody.parse(body)
                .then(json -> read(json, ""))
                .then(typed -> asking.ask(caller, typed.address(), problems.language()));
        return problems.answer(
                asked,
                address -> Response.status(ON_ITS_WAY)
                        .entity(new CodeView(
                                address.way(),
                                address.value(),
                                Times.local(clock.instant().plus(SixDigits.LIFE))))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    @POST
    @Path("proofs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prove(String body) {
        Caller caller = callers.need();
        Result<ContactAddress> proved = JsonBody.parse(body)
                .then(json -> read(json, json.text("code").orElse("")))
                .then(typed -> proving.prove(caller, typed.address(), typed.code()));
        return problems.answer(
                proved,
                address -> Response.ok(Map.of("channel", address.way(), "address", address.value()))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private static Result<Typed> read(JsonBody json, String code) {
        String channel = json.text("channel").orElse("");
        String address = json.text("address").orElse("");
        return json.refusals().isEmpty()
                ? ContactAddress.read(channel, address).map(found -> new Typed(found, code))
                : Result.refused(json.refusals());
    }

    private static ProofView view(Proof proof) {
        return new ProofView(
                proof.address().way(),
                proof.address().value(),
                proof.how().name().toLowerCase(Locale.ROOT),
                proof.at().map(Times::local).orElse(null));
    }
}
