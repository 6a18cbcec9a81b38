package id.mandala.documents;

/**
 * How much a table may hold. The unpacked figures guard against archives that swell: honest workbooks seen stay below a ratio of 60.
 *
 * @param bytes of the file as sent
 * @param unpackedBytes of all parts of a workbook together
 * @param unpackedRatio of one part, unpacked to packed, looked at once a part has grown past one megabyte
 */
public record FileLimits(int bytes, int rows, int columns, int entries, long unpackedBytes, int unpackedRatio) {

    public static final FileLimits USUAL = new FileLimits(10 << 20, 20_000, 300, 1_000, 128L << 20, 200);

    public FileLimits withRows(int rows) {
        return new FileLimits(bytes, rows, columns, entries, unpackedBytes, unpackedRatio);
    }
}
