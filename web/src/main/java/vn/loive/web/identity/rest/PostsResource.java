package vn.loive.web.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.EndPost;
import vn.loive.identity.GivePost;
import vn.loive.identity.HeldPost;
import vn.loive.identity.ListPosts;
import vn.loive.reference.Units;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.ApplicationView;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.PathId;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.SearchedQuery;
import vn.loive.web.rest.Times;

/** Who holds which post; for administrators. */
@Path("posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchedQuery words;

    @Inject
    private ListPosts listing;

    @Inject
    private GivePost giving;

    @Inject
    private EndPost ending;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    @GET
    public Response list(@Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                PostQuery.read(words.whole(address.getQueryParameters())).then(filter -> listing.list(caller, filter)),
                page -> Response.ok(PageView.of(page, this::view)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body).then(PostBody::wish).then(wish -> giving.give(caller, wish)),
                post -> Response.created(URI.create("posts/" + post.id()))
                        .entity(view(post))
                        .build());
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body)
                        .then(PostBody::ending)
                        .then(wish -> PathId.read(id)
                                .map(post -> ending.end(caller, post, wish.lastDay(), wish.reason()))
                                .orElseGet(Result::notFound)),
                post -> Response.ok(view(post)).build());
    }

    private PostView view(HeldPost post) {
        String language = problems.language();
        Optional<String> unit = units.find(post.unit()).map(known -> known.name(language));
        return new PostView(
                post.id().toString(),
                post.account(),
                post.name(),
                post.role().realmName(),
                Texts.say(language, "role." + post.role().realmName()),
                new ApplicationView.Place(
                        post.unit().value(), unit.orElse(post.unit().value())),
                post.state(clock.instant()).word(),
                Times.local(post.from()),
                post.until().map(Times::local).orElse(null),
                post.givenBy(),
                post.reason());
    }
}
