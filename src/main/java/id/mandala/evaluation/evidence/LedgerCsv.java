package id.mandala.evaluation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ledger as a table whose every cell reads as it was hashed: all quoted, quotes doubled, lines end with LF, UTF-8 (RFC 4180). */
final class LedgerCsv {

    private LedgerCsv() {}

    static String row(List<String> cells) {
        return cells.stream()
                .map(it -> '"' + it.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** @throws IllegalArgumentException where it is no such table */
    static List<LedgerLine> read(String text) {
        var rows = rows(text);
        if (rows.isEmpty() || !rows.getFirst().equals(LedgerLine.TITLES)) {
            throw new IllegalArgumentException("its titles are not " + LedgerLine.TITLES);
        }
        return rows.stream().skip(1).map(LedgerLine::new).toList();
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            var cell = new StringBuilder();
            at = cell(text, at, cell);
            row.add(cell.toString());
            char end = at < text.length() ? text.charAt(at) : 0;
            if (end == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else if (end != ',') {
                throw new IllegalArgumentException("a comma or an end of line is missing at character " + at);
            }
            at++;
        }
        if (!row.isEmpty()) {
            throw new IllegalArgumentException("its last line does not end");
        }
        return rows;
    }

    /** @return the place behind the cell */
    private static int cell(String text, int from, StringBuilder cell) {
        if (text.charAt(from) != '"') {
            throw new IllegalArgumentException("a quote is missing at character " + from);
        }
        int at = from + 1;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("a cell does not end");
            }
            cell.append(text, at, quote);
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            cell.append('"');
            at = quote + 2;
        }
    }
}
