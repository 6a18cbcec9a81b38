package id.mandala.documents.sent;

import id.mandala.values.RuleBroken;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it is kept: a JPEG of at most {@value #LONGEST} points on its longer side, upright, without anything the camera wrote beside
 * the picture, above all where it was taken.
 */
final class Photo {

    static final int LONGEST = 1600;

    /** Points a camera may have made; more is an attack on memory. */
    private static final long MOST = 120_000_000;

    private Photo() {}

    /** @throws RuleBroken {@code documents.sent.cut} where it is no whole picture, {@code documents.sent.large} where it is too large a one */
    static byte[] kept(byte[] content) {
        try {
            return written(upright(read(content), Orientation.of(content)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new RuleBroken("documents.sent.cut");
        }
    }

    /** Reads every n-th point only, so that a large photo takes the memory of a small one. */
    private static BufferedImage read(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RuleBroken("documents.sent.cut");
            }
            var reader = readers.next();
            var cut = new Cut();
            try {
                reader.setInput(in, true, true);
                reader.addIIOReadWarningListener(cut);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST) {
                    throw new RuleBroken("documents.sent.large");
                }
                int step = Math.max(1, longer / LONGEST);
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step, step, 0, 0);
                var image = reader.read(0, wanted);
                if (cut.warned) {
                    throw new RuleBroken("documents.sent.cut");
                }
                return image;
            } finally {
                reader.dispose();
            }
        }
    }

    /** A reader fills up what is missing at a photo's end, and only warns. */
    private static final class Cut implements IIOReadWarningListener {

        private boolean warned;

        @Override
        public void warningOccurred(ImageReader source, @Nullable String warning) {
            warned |= warning != null && (warning.contains("EOI") || warning.contains("end"));
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation.lies();
        var made = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = made.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE); // what shows through a PNG
        graphics.fillRect(0, 0, made.getWidth(), made.getHeight());
        var turn = orientation.upright(width, height);
        turn.concatenate(AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight()));
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return made;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
