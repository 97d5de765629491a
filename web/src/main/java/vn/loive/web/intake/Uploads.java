package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.document.StoreAttachment;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;

/** Takes the files of a form: each one is kept or explained, and none is lost because of another. */
@RequestScoped
public class Uploads {
    private static final String FIELD = "files";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private StoreAttachment storing;

    @Inject
    private ReadAttachment papers;

    /** Which files are kept, and why the others are not. */
    record Taken(List<UUID> kept, List<Told> refused) {}

    /** Takes every file of the form's field {@code files}. */
    Taken take() {
        Caller caller = callers.need();
        List<UUID> kept = new ArrayList<>();
        List<Told> refused = new ArrayList<>();
        for (Part file : files()) {
            String name = file.getSubmittedFileName();
            if (name != null && !name.isBlank()) {
                store(caller, name, file, kept, refused);
            }
        }
        return new Taken(kept, refused);
    }

    private List<Part> files() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD))
                    .toList();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The files of a form cannot be read", e);
        }
    }

    private void store(Caller caller, String name, Part file, List<UUID> kept, List<Told> refused) {
        Result<Attachment> result;
        try (InputStream content = file.getInputStream()) {
            result = storing.store(caller.account(), name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload that has arrived cannot be read", e);
        }
        if (result instanceof Result.Done<Attachment> done) {
            kept.add(done.value().id());
        } else if (result instanceof Result.Refused<Attachment> no) {
            no.refusals()
                    .forEach(refusal -> refused.add(
                            Told.about(shortened(name), new Refusal(refusal.code(), FIELD, refusal.details()))));
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 60 ? last.substring(0, 60) + "…" : last;
    }

    /** Those of the given papers that are still there and the caller's own, not yet handed in. */
    List<Attachment> still(List<UUID> ids) {
        String account = callers.need().account();
        return ids.stream()
                .map(papers::find)
                .flatMap(Optional::stream)
                .filter(paper ->
                        paper.owner().equals(account) && paper.application().isEmpty())
                .toList();
    }
}
