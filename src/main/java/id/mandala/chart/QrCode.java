package id.mandala.chart;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as dark squares.
 *
 * @param size squares a side, with the quiet zone of four around
 * @param path of the dark squares, a square being one unit of the view box {@code 0 0 size size}
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String address) {
        try {
            var squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /** A picture of its own, for paper. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path d=\"%s\"/></svg>"
                .formatted(size, size, path);
    }
}
