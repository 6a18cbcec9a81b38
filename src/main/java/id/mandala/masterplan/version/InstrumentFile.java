package id.mandala.masterplan.version;

import id.mandala.values.RuleBroken;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The file of a legal instrument, at most 10 MB. What it is, its bytes say; its name is not asked. */
final class InstrumentFile {

    enum Kind {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;

    private final Kind kind;
    private final byte[] content;

    InstrumentFile(Kind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    Kind kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    /** @throws RuleBroken {@code masterplan.version-file-kind} for anything but a PDF, or a DOCX without macros */
    static InstrumentFile of(byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new RuleBroken("masterplan.version-file-size");
        }
        if (begins(content, "%PDF-")) {
            return new InstrumentFile(Kind.PDF, content);
        }
        if (begins(content, "PK\u0003\u0004") && isDocument(names(content))) {
            return new InstrumentFile(Kind.DOCX, content);
        }
        throw new RuleBroken("masterplan.version-file-kind");
    }

    private static boolean begins(byte[] content, String with) {
        return new String(content, 0, Math.min(content.length, with.length()), StandardCharsets.ISO_8859_1)
                .equals(with);
    }

    private static boolean isDocument(Set<String> names) {
        return names.contains("[Content_Types].xml")
                && names.contains("word/document.xml")
                && names.stream().noneMatch(it -> it.endsWith("vbaProject.bin"));
    }

    /** Read off the archive's own list; nothing is unpacked. */
    private static Set<String> names(byte[] content) {
        var names = new HashSet<String>();
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int at = start(bytes);
        while (at >= 0 && at + ENTRY_LENGTH <= content.length && bytes.getInt(at) == ENTRY) {
            int length = Short.toUnsignedInt(bytes.getShort(at + 28));
            int name = at + ENTRY_LENGTH;
            if (name + length > content.length) {
                break;
            }
            names.add(new String(content, name, length, StandardCharsets.UTF_8));
            at = name
                    + length
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return names;
    }

    /** Where the list begins; negative where there is none. */
    private static int start(ByteBuffer bytes) {
        for (int at = bytes.limit() - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return bytes.getInt(at + 16);
            }
        }
        return -1;
    }
}
