package id.mandala.evaluation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mandala.audit.Chain;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive whose bytes depend on nothing but its parts: stored, in the order they come, all with one date. Sums are kept as it grows. */
final class BundleZip implements Closeable {

    static final String SUMS = "SHA256SUMS";

    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    BundleZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    void add(String name, byte[] content) throws IOException {
        sums.append(Chain.sha256(content)).append("  ").append(name).append('\n');
        write(name, content);
    }

    /** As {@code sha256sum} writes them, of all parts added so far. */
    byte[] sums() {
        return sums.toString().getBytes(UTF_8);
    }

    /** A part that has no sum of its own. */
    void write(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
