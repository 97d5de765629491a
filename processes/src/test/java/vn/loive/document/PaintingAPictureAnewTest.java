package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class PaintingAPictureAnewTest {

    @Test
    void forgetsWhereItWasTaken() {
        byte[] sent = Photographs.withNotes(Photographs.jpeg(80, 40), 1);
        sent = Photographs.withSegment(
                sent, 0xE1, "http://ns.adobe.com/xap/1.0/\0", Photographs.PLACE.getBytes(StandardCharsets.US_ASCII));
        sent = Photographs.withSegment(sent, 0xFE, Photographs.PLACE, new byte[0]);

        byte[] kept = kept("cccd.jpg", AcceptedType.JPEG, sent).content();

        assertThat(text(sent)).contains(Photographs.PLACE).contains("Exif");
        assertThat(text(kept))
                .doesNotContain(Photographs.PLACE)
                .doesNotContain("Exif")
                .doesNotContain("ns.adobe.com");
    }

    @Test
    void forgetsWhatStandsInTheTextOfAPng() {
        byte[] sent = Photographs.pngWithText(Photographs.PLACE);

        Paper kept = kept("a.png", AcceptedType.PNG, sent);

        assertThat(kept.type()).isEqualTo(AcceptedType.PNG);
        assertThat(kept.name()).isEqualTo("a.png");
        assertThat(text(sent)).contains(Photographs.PLACE);
        assertThat(text(kept.content())).doesNotContain(Photographs.PLACE);
    }

    @Test
    void aPictureThatIsLargeAndPaintedAgainAndAgainIsNotBegun() {
        byte[] sent = HardFiles.manyScans(70, 4000);

        assertThat(sent.length).isLessThan(10_000_000);
        assertThat(SafePicture.of(new Paper("a.jpg", AcceptedType.JPEG, sent), Orientation.UPRIGHT)
                        .isDone())
                .isFalse();
        assertThat(SafePicture.of(
                                new Paper("a.jpg", AcceptedType.JPEG, HardFiles.manyScans(0, 4000)),
                                Orientation.UPRIGHT)
                        .isDone())
                .isTrue();
    }

    @Test
    void dropsWhatHangsBehindThePicture() {
        byte[] jpeg = Photographs.jpeg(80, 40);
        byte[] sent = Arrays.copyOf(jpeg, jpeg.length + 100_000);
        System.arraycopy("PK hidden".getBytes(StandardCharsets.US_ASCII), 0, sent, jpeg.length + 10, 9);

        assertThat(text(kept("a.jpg", AcceptedType.JPEG, sent).content())).doesNotContain("PK hidden");
    }

    /** Where the red half is when the picture is looked at upright: left, right, top or bottom. */
    @ParameterizedTest(name = "held as {0}: {1} x {2}, red {3}")
    @CsvSource({
        "1, 80, 40, left",
        "2, 80, 40, right",
        "3, 80, 40, right",
        "4, 80, 40, left",
        "5, 40, 80, top",
        "6, 40, 80, top",
        "7, 40, 80, bottom",
        "8, 40, 80, bottom"
    })
    void turnsItTheWayItWasSeen(int orientation, int width, int height, String red) {
        byte[] sent = Photographs.withNotes(Photographs.jpeg(80, 40), orientation);

        BufferedImage seen =
                Photographs.read(kept("a.jpg", AcceptedType.JPEG, sent).content());

        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        int x = red.equals("left") ? width / 4 : red.equals("right") ? 3 * width / 4 : width / 2;
        int y = red.equals("top") ? height / 4 : red.equals("bottom") ? 3 * height / 4 : height / 2;
        assertThat(isRed(seen.getRGB(x, y))).isTrue();
        assertThat(isRed(seen.getRGB(width - 1 - x, height - 1 - y))).isEqualTo(x == width / 2 && y == height / 2);
    }

    @Test
    void makesItAsSmallAsCanBeRead() {
        BufferedImage seen = Photographs.read(
                kept("a.jpg", AcceptedType.JPEG, Photographs.jpeg(6000, 3000)).content());

        assertThat(seen.getWidth()).isEqualTo(SafePicture.LONGEST_EDGE);
        assertThat(seen.getHeight()).isEqualTo(SafePicture.LONGEST_EDGE / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void takesAPictureOfOnePoint(int width) {
        assertThat(Photographs.read(kept("a.png", AcceptedType.PNG, Photographs.png(width, 1))
                                .content())
                        .getWidth())
                .isEqualTo(width);
    }

    @Test
    void refusesAPictureBombBeforeUnpackingIt() {
        Refusal refusal = refusal(AcceptedType.PNG, Photographs.pngThatSaysItIs(60_000, 60_000));

        assertThat(refusal.code()).isEqualTo("picture-too-large");
        assertThat(refusal.details()).containsExactly(64L);
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPicture() {
        assertThat(refusal(AcceptedType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2})
                        .code())
                .isEqualTo("picture-broken");
        assertThat(refusal(AcceptedType.PNG, Arrays.copyOf(Photographs.png(40, 20), 40))
                        .code())
                .isEqualTo("picture-broken");
    }

    @Test
    void isNotLedAstrayByBrokenNotes() {
        byte[] sent = Photographs.withSegment(
                Photographs.jpeg(80, 40), 0xE1, "Exif\0\0", new byte[] {'I', 'I', 42, 0, 127, 127, 127, 127});

        assertThat(Photographs.read(kept("a.jpg", AcceptedType.JPEG, sent).content())
                        .getWidth())
                .isEqualTo(80);
    }

    private static Paper kept(String name, AcceptedType type, byte[] content) {
        return ((Result.Done<Paper>) painted(name, type, content)).value();
    }

    private static Refusal refusal(AcceptedType type, byte[] content) {
        return ((Result.Refused<Paper>) painted("a", type, content)).refusals().get(0);
    }

    private static Result<Paper> painted(String name, AcceptedType type, byte[] content) {
        return SafePicture.of(new Paper(name, type, content), Orientation.ofJpeg(content));
    }

    private static boolean isRed(int colour) {
        Color seen = new Color(colour);
        return seen.getRed() > 200 && seen.getBlue() < 60;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
