package id.mandala.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first visible sheet of an XLSX file. Own reader over the platform's XML stream: it must name formula cells, bound every
 * dimension before memory is taken, and refuse document types, which the readers at hand do not do.
 */
final class Workbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    static void read(String name, byte[] bytes, FileLimits limits, RowSink sink) {
        try (var parts = WorkbookParts.open(name, bytes, limits)) {
            var sheet = sheetPart(parts);
            var texts = sharedTexts(parts);
            var moments = CellFormats.read(parts);
            new SheetReader(name, limits, texts, moments, sink).read(parts, sheet);
        } catch (IOException | XMLStreamException broken) {
            throw Faults.refusal(name, "documents.fault.workbook-broken");
        }
    }

    private static String sheetPart(WorkbookParts parts) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var xml = parts.xml("xl/_rels/workbook.xml.rels")) {
            while (xml.nextStart()) {
                if (xml.is("Relationship")) {
                    targets.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        }
        try (var xml = parts.xml("xl/workbook.xml")) {
            while (xml.nextStart()) {
                if (xml.is("sheet") && !xml.attribute("state").endsWith("idden")) {
                    var target = targets.getOrDefault(xml.attribute(RELATIONS, "id"), "");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw new XMLStreamException("no visible sheet");
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
