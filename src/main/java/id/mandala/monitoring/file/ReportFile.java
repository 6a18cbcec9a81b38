package id.mandala.monitoring.file;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/** A photo or file that belongs to an initiative's report of a month. */
public final class ReportFile {

    private static final int LONGEST = 120;

    private final RegionCode region;
    private final UUID id;
    private final UUID initiative;
    private final YearMonth month;
    private final String name;
    private final FileKind kind;
    private final byte[] content;

    /** @param name with the ending of its kind, without folders */
    ReportFile(
            RegionCode region, UUID id, UUID initiative, YearMonth month, String name, FileKind kind, byte[] content) {
        this.region = region;
        this.id = id;
        this.initiative = initiative;
        this.month = month;
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    /**
     * As it is kept.
     *
     * @param name as the sender's device calls it
     * @throws RuleBroken where its content is none of the kinds that are taken, or did not arrive whole
     */
    public static ReportFile of(RegionCode region, UUID initiative, YearMonth month, String name, byte[] content) {
        var sent = FileKind.of(content);
        var kind = sent.isPhoto() ? FileKind.JPEG : sent;
        var kept = sent.isPhoto() ? Photo.kept(content) : content;
        return new ReportFile(region, UUID.randomUUID(), initiative, month, named(name, kind), kind, kept);
    }

    public RegionCode region() {
        return region;
    }

    public UUID id() {
        return id;
    }

    public UUID initiative() {
        return initiative;
    }

    public YearMonth month() {
        return month;
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
