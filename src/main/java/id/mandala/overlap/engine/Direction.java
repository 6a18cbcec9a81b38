package id.mandala.overlap.engine;

/**
 * Where a stem or a text points, in bytes: a quarter of the memory of floats, and two texts differ by less than 0.01 from their exact
 * cosine.
 *
 * @param length of the parts taken together; 0 where nothing is known
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Direction(byte[] parts, float length) {

    private static final int LARGEST = 127;

    static Direction of(byte[] parts) {
        var squares = 0;
        for (var it : parts) {
            squares += it * it;
        }
        return new Direction(parts, (float) Math.sqrt(squares));
    }

    static Direction of(float[] exact) {
        var largest = 0f;
        for (var it : exact) {
            largest = Math.max(largest, Math.abs(it));
        }
        var parts = new byte[exact.length];
        for (var k = 0; k < parts.length && largest > 0; k++) {
            parts[k] = (byte) Math.round(exact[k] / largest * LARGEST);
        }
        return of(parts);
    }

    boolean isKnown() {
        return length > 0;
    }

    /** From -1 to 1; 0 when either is not known. */
    float cosine(Direction other) {
        if (!isKnown() || !other.isKnown()) {
            return 0;
        }
        var sum = 0;
        for (var k = 0; k < parts.length; k++) {
            sum += parts[k] * other.parts[k];
        }
        return sum / (length * other.length);
    }
}
