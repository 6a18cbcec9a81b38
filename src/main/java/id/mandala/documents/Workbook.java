package id.mandala.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the visible sheets of an XLSX file. Own reader over the platform's XML stream: it must name formula cells, bound every
 * dimension before memory is taken, and refuse document types, which the readers at hand do not do.
 */
final class Workbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    /** A sheet to read, and where its rows go. */
    private record Part(String path, RowSink sink) {}

    /** The rows by the sheet's name, in the order of the workbook. */
    static SequencedMap<String, RowSink> read(String name, byte[] bytes, FileLimits limits, SheetChoice wanted) {
        try (var parts = WorkbookParts.open(name, bytes, limits)) {
            var sheets = sheets(parts, wanted);
            var texts = sharedTexts(parts);
            var moments = CellFormats.read(parts);
            var read = new LinkedHashMap<String, RowSink>();
            for (var sheet : sheets.entrySet()) {
                var sink = sheet.getValue().sink();
                new SheetReader(name, limits, texts, moments, sink)
                        .read(parts, sheet.getValue().path());
                read.put(sheet.getKey(), sink);
            }
            return read;
        } catch (IOException | XMLStreamException broken) {
            throw Faults.refusal(name, "documents.fault.workbook-broken");
        }
    }

    private static Map<String, Part> sheets(WorkbookParts parts, SheetChoice wanted)
            throws IOException, XMLStreamException {
        var targets = targets(parts);
        var sheets = new LinkedHashMap<String, Part>();
        var first = true;
        try (var xml = parts.xml("xl/workbook.xml")) {
            while (xml.nextStart()) {
                if (xml.is("sheet")) {
                    var title = xml.attribute("name");
                    var hidden = xml.attribute("state").endsWith("idden");
                    var target = targets.getOrDefault(xml.attribute(RELATIONS, "id"), "");
                    var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    wanted.limits(title, first && !hidden, hidden)
                            .ifPresent(it -> sheets.put(title, new Part(path, new RowSink(it))));
                    first &= hidden;
                }
            }
        }
        if (first) {
            throw new XMLStreamException("no visible sheet");
        }
        return sheets;
    }

    private static Map<String, String> targets(WorkbookParts parts) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var xml = parts.xml("xl/_rels/workbook.xml.rels")) {
            while (xml.nextStart()) {
                if (xml.is("Relationship")) {
                    targets.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        }
        return targets;
    }

    private static List<String> sharedTexts(WorkbookParts parts) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        if (!parts.has("xl/sharedStrings.xml")) {
            return texts;
        }
        // the same words come back in many cells of a table that people filled
        Map<String, String> once = new HashMap<>();
        try (var xml = parts.xml("xl/sharedStrings.xml")) {
            while (xml.nextStart()) {
                if (xml.is("si")) {
                    texts.add(once.computeIfAbsent(xml.textOf("si"), text -> text));
                }
            }
        }
        return texts;
    }
}
