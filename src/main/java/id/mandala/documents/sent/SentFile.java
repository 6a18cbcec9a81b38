package id.mandala.documents.sent;

import id.mandala.values.RuleBroken;
import java.util.Locale;

/** A photo or file as it is kept. */
public final class SentFile {

    private static final int LONGEST = 120;

    private final String name;
    private final FileKind kind;
    private final byte[] content;

    /** @param name with the ending of its kind, without folders */
    public SentFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
    }

    /**
     * As it is kept.
     *
     * @param name as the sender's device calls it
     * @throws RuleBroken where its content is none of the kinds that are taken, or did not arrive whole
     */
    public static SentFile of(String name, byte[] content) {
        var sent = FileKind.of(content);
        var kind = sent.isPhoto() ? FileKind.JPEG : sent;
        var kept = sent.isPhoto() ? Photo.kept(content) : content;
        return new SentFile(named(name, kind), kind, kept);
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Without folders and signs a disk or a header could take for more, and with the ending of what it is. */
    private static String named(String name, FileKind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "")
                .strip();
        var kept = stem.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : stem;
        return kept.substring(0, Math.min(LONGEST, kept.length())) + "." + kind.ending();
    }
}
