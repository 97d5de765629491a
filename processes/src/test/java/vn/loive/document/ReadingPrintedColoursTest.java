package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.shared.Result;

class ReadingPrintedColoursTest {

    static Stream<byte[]> withoutAProfileThatCanBeRead() {
        return Stream.of(
                PrintedColours.plain(),
                PrintedColours.inverted(),
                PrintedColours.ycck(),
                PrintedColours.withBrokenProfile());
    }

    @ParameterizedTest
    @MethodSource("withoutAProfileThatCanBeRead")
    void redStaysRedAndBlueStaysBlue(byte[] sent) {
        BufferedImage seen = Photographs.read(kept(sent).content());

        Color left = new Color(seen.getRGB(10, 20));
        Color right = new Color(seen.getRGB(70, 20));
        assertThat(left.getRed()).as("%s", left).isGreaterThan(180);
        assertThat(left.getBlue()).as("%s", left).isLessThan(90);
        assertThat(right.getBlue()).as("%s", right).isGreaterThan(90);
        assertThat(right.getRed()).as("%s", right).isLessThan(110);
    }

    @Test
    void theInksAreThoseOfTheProfile() {
        Color seen = new Color(
                Photographs.read(kept(PrintedColours.withGreenInks()).content()).getRGB(10, 20));

        assertThat(seen.getGreen()).as("%s", seen).isGreaterThan(seen.getRed() + 40);
        assertThat(seen.getGreen()).as("%s", seen).isGreaterThan(seen.getBlue() + 40);
    }

    @Test
    void isKeptInThreeColoursUprightAndWithoutNotes() {
        Paper kept = kept(Photographs.withNotes(PrintedColours.inverted(), 6));

        assertThat(JpegSegments.frame(kept.content()).orElseThrow()[9]).isEqualTo((byte) 3);
        assertThat(Papers.contains(kept.content(), Photographs.PLACE)).isFalse();
        BufferedImage seen = Photographs.read(kept.content());
        assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
    }

    @Test
    void aBrokenOneIsRefused() {
        byte[] sent = java.util.Arrays.copyOf(PrintedColours.inverted(), 60);

        assertThat(((Result.Refused<Paper>) painted(sent)).refusals().get(0).code())
                .isEqualTo("picture-broken");
    }

    private static Paper kept(byte[] content) {
        return ((Result.Done<Paper>) painted(content)).value();
    }

    private static Result<Paper> painted(byte[] content) {
        return SafePicture.of(new Paper("a.jpg", AcceptedType.JPEG, content), Orientation.ofJpeg(content));
    }
}
