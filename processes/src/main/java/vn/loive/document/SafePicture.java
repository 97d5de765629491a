package vn.loive.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.loive.shared.Result;

/**
 * Paints a picture anew: upright, not larger than is needed to read it, and without anything that the camera wrote beside
 * it (place, time, device). What was hidden in the file behind or between the points does not come along.
 */
final class SafePicture {

    /** More points than any telephone makes in a file of 10 MB; a "picture bomb" says so in its head. */
    static final long MOST_PIXELS = 64_000_000;

    /** A camera's progressive picture has ten; one with thousands is two kilobytes long and takes hours. */
    static final int MOST_SCANS = 100;

    /** Each scan paints all points again: a telephone's largest picture in a dozen of them is less. */
    static final long MOST_PAINTED = 1_000_000_000;

    /** A sheet of A4 in 200 dots per inch. */
    static final int LONGEST_EDGE = 2400;

    /** A drawing or a screenshot stays a PNG; a photograph is smaller as JPEG and reads as well. */
    private static final int LARGEST_PNG = 3 * 1024 * 1024;

    private static final float QUALITY = 0.82f;

    private SafePicture() {}

    /** The painted picture, or {@code picture-too-large} (most million points), {@code picture-broken}. */
    static Result<Paper> of(Paper paper, Orientation orientation) {
        int scans = paper.type() == AcceptedType.JPEG ? JpegSegments.scans(paper.content()) : 1;
        if (scans > MOST_SCANS) {
            return AttachmentRules.refused("picture-broken");
        }
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(paper.content()))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(paper.type().extension());
            ImageReader reader = readers.next();
            try {
                // nothing beside the points is looked at, so nothing there can grow either
                reader.setInput(content, true, true);
                return painted(paper, reader, scans, orientation);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return AttachmentRules.refused("picture-broken");
        }
    }

    private static Result<Paper> painted(Paper paper, ImageReader reader, int scans, Orientation orientation)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return AttachmentRules.refused("picture-too-large", MOST_PIXELS / 1_000_000);
        }
        if ((long) width * height * scans > MOST_PAINTED) {
            return AttachmentRules.refused("picture-broken");
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / LONGEST_EDGE);
        coarse.setSourceSubsampling(step, step, 0, 0);
        boolean printed = paper.type() == AcceptedType.JPEG && FourColours.areIn(paper.content());
        BufferedImage read = printed ? FourColours.read(paper.content(), step) : reader.read(0, coarse);
        return Result.done(written(paper, upright(read, orientation)));
    }

    private static BufferedImage upright(BufferedImage read, Orientation orientation) {
        double scale = Math.min(1, (double) LONGEST_EDGE / Math.max(read.getWidth(), read.getHeight()));
        double width = Math.max(1, read.getWidth() * scale);
        double height = Math.max(1, read.getHeight() * scale);
        boolean turned = orientation.liesOnItsSide();
        BufferedImage painted = new BufferedImage(
                (int) (turned ? height : width), (int) (turned ? width : height), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, painted.getWidth(), painted.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform way = orientation.upright(width, height);
        way.scale(width / read.getWidth(), height / read.getHeight());
        brush.drawImage(read, way, null);
        brush.dispose();
        return painted;
    }

    private static Paper written(Paper paper, BufferedImage picture) throws IOException {
        if (paper.type() == AcceptedType.PNG) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            if (png.size() <= LARGEST_PNG) {
                return paper.as(AcceptedType.PNG, png.toByteArray());
            }
        }
        return paper.as(AcceptedType.JPEG, jpeg(picture));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam small = writer.getDefaultWriteParam();
            small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            small.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), small);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }
}
