package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class MakingAPdfSafeTest {

    static Stream<String> hidden() {
        return Pdfs.hidden().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void leavesBehind(String what) {
        byte[] sent = Pdfs.with(Pdfs.hidden().get(what));

        byte[] kept = kept(sent);

        assertThat(Pdfs.insides(sent)).contains(Pdfs.SECRET);
        assertThat(Pdfs.insides(kept)).doesNotContain(Pdfs.SECRET);
        assertThat(Pdfs.insides(kept))
                .doesNotContain("JavaScript", "Launch", "EmbeddedFile", "OpenAction", "{Metadata}", "Annots", "{AA}");
        assertThat(Pdfs.text(kept)).isEqualTo("Result");
    }

    @Test
    void drawsAStampOntoThePage() {
        byte[] kept = kept(Pdfs.with(Pdfs::stamp));

        BufferedImage seen = Pdfs.seen(kept, 0);
        Color middle = new Color(seen.getRGB(200, seen.getHeight() - 200));
        assertThat(middle).isEqualTo(Color.RED);
        assertThat(Pdfs.insides(kept)).doesNotContain("Annots").doesNotContain(Pdfs.SECRET);
        assertThat(Pdfs.text(kept)).isEqualTo("Result");
    }

    @Test
    void forgetsWhereAPhotographInItWasTaken() {
        byte[] sent = Pdfs.with(Pdfs.photograph(Photographs.withNotes(Photographs.jpeg(80, 40), 1)));

        byte[] kept = kept(sent);

        assertThat(Papers.contains(sent, Photographs.PLACE)).isTrue();
        assertThat(Papers.contains(kept, Photographs.PLACE)).isFalse();
        BufferedImage seen = Pdfs.seen(kept, 0);
        assertThat(new Color(seen.getRGB(150, seen.getHeight() - 150)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(250, seen.getHeight() - 150)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void keepsEachPageInItsSizeAndTurn() {
        byte[] kept = kept(Pdfs.with(document -> {
            document.getPage(0).setRotation(90);
            document.addPage(new PDPage());
        }));

        assertThat(Pdfs.pages(kept)).isEqualTo(2);
        assertThat(Pdfs.seen(kept, 0).getWidth())
                .isGreaterThan(Pdfs.seen(kept, 0).getHeight());
        assertThat(Pdfs.seen(kept, 1).getWidth()).isEqualTo(612);
    }

    @Test
    void asksForOneWithoutAPassword() {
        assertThat(refusal(Pdfs.with(document -> Pdfs.lock(document, "secret"))))
                .isEqualTo(Refusal.of("pdf-locked", "file"));
    }

    @Test
    void takesOneThatOpensWithoutAPassword() {
        assertThat(Pdfs.text(kept(Pdfs.with(document -> Pdfs.lock(document, "")))))
                .isEqualTo("Result");
    }

    @Test
    void refusesWhatIsOnlyCalledAPdf() {
        assertThat(refusal(Papers.text("%PDF-1.4\n%%EOF\n")).code()).isEqualTo("pdf-broken");
        assertThat(refusal(Papers.text("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>"))
                        .code())
                .isEqualTo("pdf-broken");
    }

    @Test
    void refusesWhatNobodyCouldWaitFor() {
        byte[] endless = Pdfs.with(Pdfs.formsWithinForms(40, 12));

        assertThat(endless.length).isLessThan(20_000);
        assertThat(refusal(endless).code()).isEqualTo("pdf-too-heavy");
        assertThat(Pdfs.text(kept(Pdfs.with(Pdfs.formsWithinForms(10, 3))))).isEqualTo("Result");
    }

    @Test
    void refusesWhatWouldUnpackToMoreThanAnybodyCanHold() {
        byte[] once = Pdfs.with(Pdfs.bomb(450, false));
        byte[] twice = Pdfs.with(Pdfs.bomb(450, true));

        assertThat(once.length).isLessThan(1_000_000);
        assertThat(refusal(once).code()).isEqualTo("pdf-too-heavy");
        assertThat(twice.length).isLessThan(20_000);
        assertThat(refusal(twice).code()).isEqualTo("pdf-too-heavy");
    }

    @Test
    void refusesABook() {
        Refusal refusal = refusal(Pdfs.with(document -> {
            for (int i = 0; i < SafePdf.MOST_PAGES; i++) {
                document.addPage(new PDPage());
            }
        }));

        assertThat(refusal).isEqualTo(Refusal.of("pdf-too-long", "file", 200));
    }

    private static byte[] kept(byte[] sent) {
        return ((Result.Done<Paper>) SafePdf.of(new Paper("don.pdf", AcceptedType.PDF, sent)))
                .value()
                .content();
    }

    private static Refusal refusal(byte[] sent) {
        return ((Result.Refused<Paper>) SafePdf.of(new Paper("don.pdf", AcceptedType.PDF, sent)))
                .refusals()
                .get(0);
    }
}
