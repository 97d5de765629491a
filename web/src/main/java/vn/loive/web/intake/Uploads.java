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
import vn.loive.shared.Refusal;
import vn.loive.web.identity.CurrentCaller;

/** Takes the files of a form: each one is kept or explained, and none is lost because of another. */
@RequestScoped
public class Uploads {
    private static final String FIELD = "files";

    /** More papers than any application needs. */
    private static final int MOST_PAPERS = 40;

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

    /** Takes every file of the form's field {@code files}, as long as there is room beside those already there. */
    Taken take(int already) {
        List<Sent> sent = files();
        if (sent.isEmpty()) {
            return new Taken(List.of(), List.of());
        }
        if (already >= MOST_PAPERS) {
            return new Taken(List.of(), List.of(Told.of(Refusal.of("papers-too-many", FIELD, MOST_PAPERS))));
        }
        try {
            StoreAttachment.Stored stored = storing.storeTogether(callers.need().account(), sent);
            List<UUID> kept = stored.kept().stream().map(Attachment::id).toList();
            return new Taken(kept, told(stored.notTaken()));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload that has arrived cannot be read", e);
        }
    }

    private List<Sent> files() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD))
                    .map(Sent::new)
                    .filter(sent -> !sent.name().isBlank())
                    .toList();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The files of a form cannot be read", e);
        }
    }

    /** A file in the form. */
    private record Sent(Part part) implements StoreAttachment.Upload {
        @Override
        public String name() {
            String name = part.getSubmittedFileName();
            return name == null ? "" : name;
        }

        @Override
        public InputStream content() throws IOException {
            return part.getInputStream();
        }
    }

    private static List<Told> told(List<StoreAttachment.NotTaken> notTaken) {
        List<Told> told = new ArrayList<>();
        for (StoreAttachment.NotTaken file : notTaken) {
            String name = file.name();
            file.refusals().stream()
                    .map(refusal -> new Refusal(refusal.code(), FIELD, refusal.details()))
                    .forEach(why -> told.add(name == null ? Told.of(why) : Told.about(shortened(name), why)));
        }
        return told;
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
