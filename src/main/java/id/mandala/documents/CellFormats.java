package id.mandala.documents;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a day or a time. XLSX stores days as numbers; only the style tells. */
final class CellFormats {

    /** Literals, escapes, colours and locale marks of a format code: none of their letters is a date part. */
    private static final Pattern NOT_A_PART = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final Pattern DATE_PART = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private final BitSet momentStyles = new BitSet();

    private CellFormats() {}

    static CellFormats read(WorkbookParts parts) throws IOException, XMLStreamException {
        var formats = new CellFormats();
        if (!parts.has("xl/styles.xml")) {
            return formats;
        }
        var momentCodes = new HashSet<String>();
        try (var xml = parts.xml("xl/styles.xml")) {
            while (xml.nextStart()) {
                if (xml.is("numFmt") && isMoment(xml.attribute("formatCode"))) {
                    momentCodes.add(xml.attribute("numFmtId"));
                } else if (xml.is("cellXfs")) {
                    for (int style = 0; xml.nextStartIn("cellXfs"); ) {
                        if (xml.is("xf")) {
                            var code = xml.attribute("numFmtId");
                            formats.momentStyles.set(style++, isBuiltInMoment(code) || momentCodes.contains(code));
                        }
                    }
                }
            }
        }
        return formats;
    }

    private static boolean isMoment(String code) {
        return DATE_PART.matcher(NOT_A_PART.matcher(code).replaceAll("")).find();
    }

    /** The built-in formats 14 to 22 and 45 to 47 (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltInMoment(String code) {
        return code.matches("1[4-9]|2[0-2]|4[5-7]");
    }

    boolean showsMoment(int style) {
        return momentStyles.get(style);
    }
}
