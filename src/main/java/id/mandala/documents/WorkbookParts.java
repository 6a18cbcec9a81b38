package id.mandala.documents;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook's archive, unpacked only as they are read and only as far as the limits go. */
final class WorkbookParts implements Closeable {

    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final String name;
    private final FileLimits limits;
    private final ZipFile zip;
    private long unpacked;

    private WorkbookParts(String name, FileLimits limits, ZipFile zip) {
        this.name = name;
        this.limits = limits;
        this.zip = zip;
    }

    static WorkbookParts open(String name, byte[] bytes, FileLimits limits) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        var parts = new WorkbookParts(name, limits, zip);
        parts.checkDirectory();
        return parts;
    }

    /** Judges by the sizes the archive itself declares; {@link Guarded} judges the archives that lie. */
    private void checkDirectory() {
        var entries = Collections.list(zip.getEntries());
        var names = new HashSet<String>();
        long declared = 0;
        for (var entry : entries) {
            declared += Math.max(0, entry.getSize());
            if (!names.add(entry.getName()) || entry.getGeneralPurposeBit().usesEncryption()) {
                throw Faults.refusal(name, "documents.fault.workbook-broken");
            }
        }
        if (entries.size() > limits.entries() || declared > limits.unpackedBytes()) {
            throw bomb();
        }
        if (!names.contains("xl/workbook.xml")) {
            throw Faults.refusal(name, "documents.fault.not-a-workbook");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    XmlPart xml(String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new XMLStreamException("no part " + part);
        }
        return new XmlPart(name, new Guarded(zip.getInputStream(entry), entry));
    }

    private FileRefused bomb() {
        return Faults.refusal(name, "documents.fault.bomb");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Guarded extends FilterInputStream {

        private final long packed;
        private long read;

        Guarded(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int bytes) {
            read += bytes;
            unpacked += bytes;
            if (unpacked > limits.unpackedBytes()
                    || (read > RATIO_COUNTS_FROM && read / packed > limits.unpackedRatio())) {
                throw bomb();
            }
        }
    }
}
