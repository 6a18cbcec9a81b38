package id.mandala.documents.book;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Drawings as PNG, for where lines cannot go. Nothing is fetched and no script runs. */
final class Raster {

    private static final double DOTS_PER_MILLIMETRE = 220 / 25.4;
    private static final double COVER_DOTS_PER_MILLIMETRE = 150 / 25.4;

    private static final FontFamilyResolver FONTS = BookFonts.forPictures();

    private Raster() {}

    static byte[] png(Picture picture) {
        var drawer = new Drawer();
        drawer.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) (picture.millimetresWide() * DOTS_PER_MILLIMETRE));
        drawer.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, (float) (picture.millimetresHigh() * DOTS_PER_MILLIMETRE));
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        try {
            drawer.transcode(new TranscoderInput(new StringReader(picture.svg())), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return png(drawer.image);
    }

    static byte[] coverPng() {
        var image = new BufferedImage(
                (int) Math.round(CoverGround.WIDTH * COVER_DOTS_PER_MILLIMETRE),
                (int) Math.round(CoverGround.HEIGHT * COVER_DOTS_PER_MILLIMETRE),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(image.getWidth() / CoverGround.WIDTH, image.getHeight() / CoverGround.HEIGHT);
        for (var area : CoverGround.areas()) {
            graphics.setColor(area.colour());
            graphics.fill(area.shape());
        }
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Drawer extends ImageTranscoder {

        private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return FONTS;
                }
            };
        }
    }
}
