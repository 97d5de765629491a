package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class ReadingAHeicPhotographTest {
    private static final String CONVERTER = "/usr/bin/heif-convert";
    private final Kept drawer = new Kept();

    @Test
    void keepsAJpegThatEverybodyCanOpen() throws IOException {
        assumeThat(Files.isExecutable(Path.of(CONVERTER)))
                .as("heif-convert is here (apt-get install libheif-examples)")
                .isTrue();

        Attachment kept = ((Result.Done<Attachment>) store("IMG_0001.HEIC", heic(), CONVERTER)).value();

        assertThat(kept.name()).isEqualTo("IMG_0001.jpg");
        assertThat(kept.contentType()).isEqualTo("image/jpeg");
        BufferedImage seen = Photographs.read(drawer.content(kept.id()).orElseThrow());
        assertThat(seen.getWidth()).isEqualTo(320);
        assertThat(new Color(seen.getRGB(80, 80)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(240, 80)).getBlue()).isGreaterThan(200);
    }

    @Test
    void asksForAJpegWhereNoProgramCanReadIt() throws IOException {
        assertThat(refusal(heic(), "")).isEqualTo(Refusal.of("heic-not-taken", "file"));
        assertThat(refusal(heic(), "/no/such/program")).isEqualTo(Refusal.of("heic-not-taken", "file"));
    }

    @Test
    void refusesAPictureBombWithoutStartingAProgram() throws IOException {
        byte[] bomb = heic();
        int at = new String(bomb, StandardCharsets.ISO_8859_1).indexOf("ispe");
        ByteBuffer.wrap(bomb).putInt(at + 8, 60_000).putInt(at + 12, 60_000);

        assertThat(refusal(bomb, "/no/such/program").code()).isEqualTo("picture-too-large");
    }

    @Test
    void saysWhenItIsBroken() throws IOException {
        assertThat(refusal(heic(), "/bin/false").code()).isEqualTo("picture-broken");
    }

    private Refusal refusal(byte[] content, String converter) throws IOException {
        return ((Result.Refused<Attachment>) store("a.heic", content, converter))
                .refusals()
                .get(0);
    }

    private Result<Attachment> store(String name, byte[] content, String converter) throws IOException {
        return ActsOn.storing(drawer, ActsOn.CLOCK, Map.of("LOIVE_HEIF_CONVERT", converter))
                .store("lan", "other", name, new ByteArrayInputStream(content));
    }

    private static byte[] heic() throws IOException {
        try (InputStream picture = ReadingAHeicPhotographTest.class.getResourceAsStream("halves.heic")) {
            return picture.readAllBytes();
        }
    }
}
