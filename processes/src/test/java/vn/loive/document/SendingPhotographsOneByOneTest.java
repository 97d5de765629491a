package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.document.StoreAttachment.Choice;

class SendingPhotographsOneByOneTest {
    private static final UUID TOGETHER = UUID.randomUUID();

    private final Kept drawer = new Kept();
    private final StoreAttachment storing = ActsOn.storing(drawer, ActsOn.CLOCK, Map.of());
    private final List<UUID> draft = new ArrayList<>();

    @Test
    void aFileThatIsSentOnceMoreCountsOnce() throws IOException {
        Attachment first = send("identity", new Sent("anh-1.jpg", Photographs.jpeg(80, 40)));
        Attachment again = send("identity", new Sent("anh-1.jpg", Photographs.jpeg(80, 40)));

        assertThat(again).isEqualTo(first);
        assertThat(drawer.papers).containsExactly(first);
    }

    @Test
    void theSameFileForAnotherPaperIsKeptThereToo() throws IOException {
        send("identity", new Sent("anh.jpg", Photographs.jpeg(80, 40)));
        send("other", new Sent("anh.jpg", Photographs.jpeg(80, 40)));

        assertThat(drawer.papers).extracting(Attachment::kind).containsExactly("identity", "other");
    }

    @Test
    void twoFilesOfOneNameAreTwo() throws IOException {
        send("identity", new Sent("image.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("image.jpg", Photographs.jpeg(40, 80)));

        assertThat(drawer.papers).hasSize(2);
    }

    @Test
    void whatCameOneByOneBecomesOnePdf() throws IOException {
        send("identity", new Sent("truoc.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("sau.png", Photographs.png(40, 80)));
        send("identity", new Sent("don.pdf", Papers.pdf()));

        JoinPictures.Joined joined = join().orElseThrow();

        assertThat(joined.paper().name()).isEqualTo("truoc - sau.pdf");
        assertThat(joined.paper().kind()).isEqualTo("identity");
        assertThat(Pdfs.pages(drawer.content(joined.paper().id()).orElseThrow()))
                .isEqualTo(2);
        assertThat(drawer.papers).extracting(Attachment::name).containsExactly("don.pdf", "truoc - sau.pdf");
        assertThat(joined.instead()).hasSize(2);
        assertThat(join()).as("a second time").isEmpty();
    }

    @Test
    void theWholeChoiceSentOnceMoreIsKnownFromItsParts() throws IOException {
        send("identity", new Sent("1.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("2.jpg", Photographs.jpeg(40, 80)));
        Attachment joined = join().orElseThrow().paper();
        draft.add(joined.id());

        Attachment again = send(
                "identity", new Sent("1.jpg", Photographs.jpeg(80, 40)), new Sent("2.jpg", Photographs.jpeg(40, 80)));

        assertThat(again).isEqualTo(joined);
    }

    @Test
    void theSamePhotographsOneByOneOnceMoreAreNoSecondPaper() throws IOException {
        send("identity", new Sent("1.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("2.jpg", Photographs.jpeg(40, 80)));
        Attachment joined = join().orElseThrow().paper();
        draft.add(joined.id());

        send("identity", new Sent("1.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("2.jpg", Photographs.jpeg(40, 80)));

        assertThat(join().orElseThrow().paper()).isEqualTo(joined);
        assertThat(drawer.papers).containsExactly(joined);
    }

    @Test
    void joinsNeitherAnotherChoiceNorAnotherFamilys() throws IOException {
        send("identity", new Sent("1.jpg", Photographs.jpeg(80, 40)));
        send("identity", new Sent("2.jpg", Photographs.jpeg(40, 80)));

        assertThat(joining().join("lan", UUID.randomUUID(), draft)).isEmpty();
        assertThat(joining().join("minh", TOGETHER, draft)).isEmpty();
        assertThat(drawer.papers).hasSize(2);
    }

    private Attachment send(String kind, Sent... files) throws IOException {
        Choice choice = new Choice(kind, Optional.of(TOGETHER), List.copyOf(draft));
        Attachment kept =
                storing.storeTogether("lan", choice, List.of(files)).kept().get(0);
        draft.add(kept.id());
        return kept;
    }

    private Optional<JoinPictures.Joined> join() {
        return joining().join("lan", TOGETHER, draft);
    }

    private JoinPictures joining() {
        JoinPictures act = new JoinPictures();
        act.attachments = drawer;
        act.clock = ActsOn.CLOCK;
        return act;
    }
}
