package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.document.StoreAttachment.Stored;
import vn.loive.shared.Refusal;

class ChoosingSeveralFilesTogetherTest {
    private final Kept drawer = new Kept();
    private final StoreAttachment storing = ActsOn.storing(drawer, ActsOn.CLOCK, Map.of());

    @Test
    void severalPhotographsBecomeOnePdfInTheirOrder() throws IOException {
        Stored stored = stored(
                new Sent("truoc.jpg", Photographs.withNotes(Photographs.jpeg(80, 40), 1)),
                new Sent("sau.png", Photographs.png(40, 80)),
                new Sent("IMG_3.jpg", Photographs.withNotes(Photographs.jpeg(80, 40), 6)));

        assertThat(stored.notTaken()).isEmpty();
        Attachment joined = stored.kept().get(0);
        assertThat(stored.kept()).containsExactlyElementsOf(drawer.papers).hasSize(1);
        assertThat(joined.name()).isEqualTo("truoc - IMG_3.pdf");
        assertThat(joined.contentType()).isEqualTo("application/pdf");
        byte[] pdf = drawer.content(joined.id()).orElseThrow();
        assertThat(joined.sha256()).isEqualTo(Papers.sha256(pdf));
        assertThat(Pdfs.pages(pdf)).isEqualTo(3);
        assertThat(lies(Pdfs.seen(pdf, 0))).isTrue();
        assertThat(lies(Pdfs.seen(pdf, 1))).isFalse();
        assertThat(lies(Pdfs.seen(pdf, 2))).isFalse();
        assertThat(new Color(Pdfs.seen(pdf, 2).getRGB(300, 200)).getRed()).isGreaterThan(200);
        assertThat(Papers.contains(pdf, Photographs.PLACE)).isFalse();
    }

    @Test
    void aPhotographAloneStaysAPhotograph() throws IOException {
        Attachment kept =
                stored(new Sent("cccd.jpeg", Photographs.jpeg(80, 40))).kept().get(0);

        assertThat(kept.name()).isEqualTo("cccd.jpg");
        assertThat(kept.contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void aPdfStaysByItself() throws IOException {
        Stored stored = stored(
                new Sent("1.png", Photographs.png(40, 80)),
                new Sent("don.pdf", Papers.pdf()),
                new Sent("2.png", Photographs.png(40, 80)));

        assertThat(stored.kept()).extracting(Attachment::name).containsExactly("don.pdf", "1 - 2.pdf");
    }

    @Test
    void whatCannotBeTakenDoesNotTakeTheOthersWithIt() throws IOException {
        Stored stored = stored(
                new Sent("a.jpg", Photographs.jpeg(80, 40)),
                new Sent("virus.exe", Papers.elf()),
                new Sent("bomb.png", Photographs.pngThatSaysItIs(60_000, 60_000)));

        assertThat(stored.kept()).extracting(Attachment::name).containsExactly("a.jpg");
        assertThat(stored.notTaken())
                .extracting(file -> file.name() + " " + file.refusals().get(0).code())
                .containsExactly("virus.exe file-type-not-accepted", "bomb.png picture-too-large");
    }

    @Test
    void fortyAtOnceAreAskedForInSeveralGoes() throws IOException {
        List<Sent> forty = new ArrayList<>(Collections.nCopies(40, new Sent("a.jpg", Photographs.jpeg(8, 8))));

        Stored stored = storing.storeTogether("lan", StoreAttachment.Choice.of("identity"), forty);

        assertThat(stored.kept()).isEmpty();
        assertThat(stored.notTaken()).hasSize(1);
        assertThat(stored.notTaken().get(0).refusals()).containsExactly(Refusal.of("files-too-many", "file", 40, 20));
        assertThat(drawer.papers).isEmpty();
    }

    @Test
    void twentyAtOnceAreTaken() throws IOException {
        List<Sent> twenty = new ArrayList<>(Collections.nCopies(20, new Sent("a.jpg", Photographs.jpeg(8, 8))));

        Attachment joined = storing.storeTogether("lan", StoreAttachment.Choice.of("identity"), twenty)
                .kept()
                .get(0);

        assertThat(Pdfs.pages(drawer.content(joined.id()).orElseThrow())).isEqualTo(20);
    }

    private Stored stored(Sent... files) throws IOException {
        return storing.storeTogether("lan", StoreAttachment.Choice.of("identity"), List.of(files));
    }

    private static boolean lies(BufferedImage page) {
        return page.getWidth() > page.getHeight();
    }
}
