package id.mandala.documents;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet, row by row. */
final class SheetReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,7}");
    /** Day 0 of the 1900 calendar, two days early for the leap day that 1900 did not have. */
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private final String name;
    private final FileLimits limits;
    private final List<String> texts;
    private final CellFormats formats;
    private final RowSink sink;

    SheetReader(String name, FileLimits limits, List<String> texts, CellFormats formats, RowSink sink) {
        this.name = name;
        this.limits = limits;
        this.texts = texts;
        this.formats = formats;
        this.sink = sink;
    }

    void read(WorkbookParts parts, String part) throws IOException, XMLStreamException {
        try (var xml = parts.xml(part)) {
            int row = 0;
            while (xml.nextStart()) {
                if (xml.is("row")) {
                    row = xml.attribute("r").isEmpty() ? row + 1 : index(xml.attribute("r"));
                    sink.take(new RawRow(row, cells(xml, row)));
                }
            }
        }
    }

    private List<Cell> cells(XmlPart xml, int row) throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        while (xml.nextStartIn("row")) {
            if (xml.is("c")) {
                var address = xml.attribute("r");
                int place = address.isEmpty() ? cells.size() : place(address);
                var cell = cell(xml);
                if (place >= limits.columns()) {
                    // whole rows are often coloured or ruled; only content out there is a fault
                    if (!(cell instanceof Cell.Blank)) {
                        throw new FileRefused(
                                name,
                                List.of(new Fault(name, row, "", "documents.fault.too-many-columns", limits.columns())),
                                1);
                    }
                    continue;
                }
                cells.addAll(Collections.nCopies(Math.max(0, place + 1 - cells.size()), Cell.BLANK));
                cells.set(place, cell);
            }
        }
        return cells;
    }

    private Cell cell(XmlPart xml) throws XMLStreamException {
        var type = xml.attribute("t");
        int style = xml.attribute("s").isEmpty() ? 0 : index(xml.attribute("s"));
        var value = "";
        var formula = false;
        while (xml.nextStartIn("c")) {
            if (xml.is("f")) {
                formula = true;
            } else if (xml.is("v")) {
                value = xml.content();
            } else if (xml.is("is")) {
                value = xml.textOf("is");
            }
        }
        return formula ? new Cell.Formula() : cell(type, style, value);
    }

    private Cell cell(String type, int style, String value) throws XMLStreamException {
        return switch (type) {
            case "s" -> value.isEmpty() ? Cell.BLANK : Cell.of(sharedText(index(value)));
            case "inlineStr", "str", "d" -> Cell.of(value);
            case "b" -> Cell.of(value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE");
            case "e" -> new Cell.Broken(value);
            default -> value.isBlank() ? Cell.BLANK : number(style, value.strip());
        };
    }

    private Cell number(int style, String value) throws XMLStreamException {
        if (!NUMBER.matcher(value).matches()) {
            throw new XMLStreamException("not a number");
        }
        var number = new BigDecimal(value);
        return formats.showsMoment(style) && isDay(number)
                ? new Cell.Moment(DAY_ZERO.plusSeconds(
                        number.multiply(BigDecimal.valueOf(86_400)).longValue()))
                : new Cell.Numeric(number);
    }

    /** Up to the last day of the year 9999, which is as far as spreadsheets count. */
    private static boolean isDay(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    private String sharedText(int index) throws XMLStreamException {
        if (index >= texts.size()) {
            throw new XMLStreamException("no shared text " + index);
        }
        return texts.get(index);
    }

    private static int index(String digits) throws XMLStreamException {
        if (!INDEX.matcher(digits).matches()) {
            throw new XMLStreamException("not an index");
        }
        return Integer.parseInt(digits);
    }

    /** The column of an address such as {@code AB12}, from 0; far out where it has more than three letters. */
    private static int place(String address) {
        int place = 0;
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            place = place * 26 + (Character.toUpperCase(address.charAt(letters)) - 'A' + 1);
            if (++letters > 3) {
                return Integer.MAX_VALUE;
            }
        }
        return Math.max(0, place - 1);
    }
}
