package id.mandala.documents.sent;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its photo tells (Exif 2.32, tag 0x0112).
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int EXIF = 0xffe1;
    private static final int PICTURE = 0xffda;
    private static final int MOST_TAGS = 200;

    /** Whether width and height change places. */
    boolean lies() {
        return value >= 5;
    }

    /** Upright where it does not tell, or not in a way that can be read. */
    static Orientation of(byte[] photo) {
        var bytes = ByteBuffer.wrap(photo);
        try {
            for (int at = 2; at + 4 < photo.length; ) {
                int marker = bytes.getShort(at) & 0xffff;
                int length = bytes.getShort(at + 2) & 0xffff;
                if (marker == EXIF) {
                    return inExif(bytes.slice(at + 10, length - 8));
                }
                if (marker == PICTURE || marker < 0xff00 || length < 2) {
                    return UPRIGHT;
                }
                at += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int tags = Math.min(MOST_TAGS, tiff.getShort(at) & 0xffff);
        for (int tag = 0; tag < tags; tag++) {
            int entry = at + 2 + tag * 12;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int told = tiff.getShort(entry + 8);
                return told >= 1 && told <= 8 ? new Orientation(told) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** What turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
