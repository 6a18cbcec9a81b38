package id.mandala.monitoring.file;

import id.mandala.documents.sent.FileKind;
import id.mandala.documents.sent.SentFile;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.YearMonth;
import java.util.UUID;

/** A photo or file that belongs to an initiative's report of a month. */
public record ReportFile(RegionCode region, UUID id, UUID initiative, YearMonth month, SentFile file) {

    /**
     * As it is kept.
     *
     * @param name as the sender's device calls it
     * @throws RuleBroken where its content is none of the kinds that are taken, or did not arrive whole
     */
    public static ReportFile of(RegionCode region, UUID initiative, YearMonth month, String name, byte[] content) {
        return new ReportFile(region, UUID.randomUUID(), initiative, month, SentFile.of(name, content));
    }

    public String name() {
        return file.name();
    }

    public FileKind kind() {
        return file.kind();
    }

    public byte[] content() {
        return file.content();
    }
}
