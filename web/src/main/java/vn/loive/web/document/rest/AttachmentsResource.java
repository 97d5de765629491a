package vn.loive.web.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.document.StoreAttachment;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.ApplicationForm;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.ApplicationViews;
import vn.loive.web.rest.PathId;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.ReadApplication;

/** Papers: uploaded by a family, read by those who may read the application. */
@Path("attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {
    private static final int LONGEST_KIND = 100;

    @Inject
    private CurrentCaller callers;

    @Inject
    private StoreAttachment storing;

    @Inject
    private ReadAttachment papers;

    @Inject
    private ReadApplication reading;

    @Inject
    private Problems problems;

    /** Takes the part named {@code file}, and in {@code kind} which paper it is. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        Caller caller = callers.need();
        if (!caller.has(Role.APPLICANT)) {
            return problems.answer(
                    Result.notAllowed("families-only"),
                    nobody -> Response.noContent().build());
        }
        Optional<EntityPart> file =
                parts.stream().filter(part -> "file".equals(part.getName())).findFirst();
        if (file.isEmpty()) {
            return problems.refused(List.of(Refusal.of("missing", "file")));
        }
        String kind = kind(parts);
        if (!ApplicationForm.PAPERS.contains(kind)) {
            return problems.refused(List.of(Refusal.of("unknown-choice", "kind")));
        }
        try (InputStream content = file.get().getContent()) {
            return problems.answer(
                    storing.store(
                            caller.account(), kind, file.get().getFileName().orElse(null), content),
                    AttachmentsResource::created);
        }
    }

    private static String kind(List<EntityPart> parts) throws IOException {
        Optional<EntityPart> kind =
                parts.stream().filter(part -> "kind".equals(part.getName())).findFirst();
        if (kind.isEmpty()) {
            return Attachment.OTHER;
        }
        try (InputStream content = kind.get().getContent()) {
            return new String(content.readNBytes(LONGEST_KIND), StandardCharsets.UTF_8);
        }
    }

    /** What a list of downloads shows to whoever looks over the shoulder; what the family called it may say too much. */
    private static String neutralName(Attachment paper) {
        String ending = paper.name().substring(paper.name().lastIndexOf('.'));
        return "giay-to-" + paper.id().toString().substring(0, 8) + ending;
    }

    private static Response created(Attachment stored) {
        return Response.created(UriBuilder.fromPath("api/v1/attachments/{id}").build(stored.id()))
                .entity(ApplicationViews.paper(stored))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @QueryParam("save") @Nullable String save) {
        Caller caller = callers.need();
        String disposition = "yes".equals(save) ? PaperResponse.SAVED : PaperResponse.SHOWN;
        return problems.answer(readable(caller, id), paper -> file(paper, disposition));
    }

    private Result<Attachment> readable(Caller caller, String id) {
        Optional<Attachment> found = PathId.read(id).flatMap(papers::find);
        return found.filter(paper -> mayRead(caller, paper)).map(Result::done).orElseGet(Result::notFound);
    }

    private boolean mayRead(Caller caller, Attachment paper) {
        return paper.application()
                .map(code -> reading.readPaper(caller, code, paper.id()).isDone())
                .orElseGet(() -> paper.owner().equals(caller.account()));
    }

    private Response file(Attachment paper, String disposition) {
        byte[] content = papers.content(paper.id()).orElseThrow();
        return PaperResponse.of(content, paper.contentType(), neutralName(paper), disposition);
    }
}
