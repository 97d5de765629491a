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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loive.document.Attachment;
import vn.loive.document.JoinPictures;
import vn.loive.document.ReadAttachment;
import vn.loive.document.StoreAttachment;
import vn.loive.intake.ApplicationForm;
import vn.loive.shared.Refusal;
import vn.loive.web.identity.CurrentCaller;

/** Takes the files of a form: each one is kept or explained, and none is lost because of another. */
@RequestScoped
public class Uploads {
    static final String FIELD = "files";
    private static final String NAMED = FIELD + "-";

    /** More papers than any application needs. */
    private static final int MOST_PAPERS = 40;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private StoreAttachment storing;

    @Inject
    private JoinPictures joining;

    @Inject
    private ReadAttachment papers;

    /** Which files are kept, in whose place some are, and why the others are not kept. */
    record Taken(List<UUID> kept, List<UUID> instead, List<Told> refused) {
        /** The papers afterwards. */
        List<UUID> with(List<UUID> already) {
            Set<UUID> papers = new LinkedHashSet<>(already);
            papers.addAll(kept);
            instead.forEach(papers::remove);
            return List.copyOf(papers);
        }
    }

    /**
     * Takes the files of the form's fields {@code files-KIND} and {@code files}, as long as there is room beside those
     * already there, and joins photographs that came one by one when the page says that all have come.
     */
    Taken take(List<UUID> already) {
        List<UUID> kept = new ArrayList<>();
        List<Told> refused = new ArrayList<>();
        files().forEach((field, sent) -> {
            if (already.size() + kept.size() >= MOST_PAPERS) {
                refused.add(Told.of(Refusal.of("papers-too-many", field, MOST_PAPERS)));
            } else {
                store(field, sent, already, kept, refused);
            }
        });
        Optional<JoinPictures.Joined> joined = chosenWith()
                .filter(together -> request.getParameter("join") != null)
                .flatMap(together -> joining.join(callers.need().account(), together, already));
        joined.ifPresent(all -> kept.add(all.paper().id()));
        return new Taken(kept, joined.map(JoinPictures.Joined::instead).orElse(List.of()), refused);
    }

    private void store(String field, List<Sent> sent, List<UUID> already, List<UUID> kept, List<Told> refused) {
        String kind = field.startsWith(NAMED) ? field.substring(NAMED.length()) : Attachment.OTHER;
        try {
            StoreAttachment.Stored stored = storing.storeTogether(
                    callers.need().account(), new StoreAttachment.Choice(kind, chosenWith(), already), sent);
            stored.kept().forEach(paper -> kept.add(paper.id()));
            refused.addAll(told(field, stored.notTaken()));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload that has arrived cannot be read", e);
        }
    }

    /** What the page's script says of photographs that were chosen together. */
    private Optional<UUID> chosenWith() {
        return Optional.ofNullable(request.getParameter("together"))
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    private Map<String, List<Sent>> files() {
        try {
            return request.getParts().stream()
                    .filter(part -> isField(part.getName()))
                    .map(Sent::new)
                    .filter(sent -> !sent.name().isBlank())
                    .collect(Collectors.groupingBy(
                            sent -> sent.part().getName(), LinkedHashMap::new, Collectors.toList()));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The files of a form cannot be read", e);
        }
    }

    private static boolean isField(String name) {
        return name.equals(FIELD)
                || (name.startsWith(NAMED) && ApplicationForm.PAPERS.contains(name.substring(NAMED.length())));
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

    private static List<Told> told(String field, List<StoreAttachment.NotTaken> notTaken) {
        List<Told> told = new ArrayList<>();
        for (StoreAttachment.NotTaken file : notTaken) {
            String name = file.name();
            file.refusals().stream()
                    .map(refusal -> new Refusal(refusal.code(), field, refusal.details()))
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
                .filter(paper -> paper.isFreeFor(account))
                .toList();
    }
}
