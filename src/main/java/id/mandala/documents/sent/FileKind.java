package id.mandala.documents.sent;

import id.mandala.documents.FileLimits;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a file is, by its content; its name says nothing. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final int TAIL = 1024;

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    public boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    /** @throws RuleBroken {@code documents.sent.kind}, {@code documents.sent.cut}, {@code documents.sent.large} or {@code documents.sent.macros} */
    public static FileKind of(byte[] content) {
        if (begins(content, JPEG_HEAD)) {
            return JPEG;
        }
        if (begins(content, PNG_HEAD)) {
            return PNG;
        }
        if (begins(content, PDF_HEAD)) {
            return pdf(content);
        }
        if (begins(content, ZIP_HEAD)) {
            return document(content);
        }
        throw new RuleBroken("documents.sent.kind");
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** A PDF that arrived whole has its end mark in its last lines (ISO 32000-1, 7.5.5). */
    private static FileKind pdf(byte[] content) {
        var tail = new String(
                content,
                Math.max(0, content.length - TAIL),
                Math.min(TAIL, content.length),
                StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new RuleBroken("documents.sent.cut");
        }
        return PDF;
    }

    /** Text or table of an office, by the parts in its archive; nothing is unpacked. */
    private static FileKind document(byte[] content) {
        var parts = parts(content);
        if (parts.stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) {
            throw new RuleBroken("documents.sent.macros");
        }
        if (parts.contains("word/document.xml")) {
            return DOCX;
        }
        if (parts.contains("xl/workbook.xml")) {
            return XLSX;
        }
        throw new RuleBroken("documents.sent.kind");
    }

    /** By the archive's list of contents at its end; one that did not arrive whole has none. */
    private static Set<String> parts(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > FileLimits.USUAL.entries()
                    || parts.stream().mapToLong(ZipArchiveEntry::getSize).sum() > FileLimits.USUAL.unpackedBytes()) {
                throw new RuleBroken("documents.sent.large");
            }
            return parts.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleBroken("documents.sent.cut");
        }
    }
}
