package id.mandala.documents.book;

import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Blocks that lie on paper turned the same way, in order. Headings go to the sheet of the table they stand above. */
record Sheets(boolean landscape, List<Block> blocks) {

    static List<Sheets> of(List<Block> blocks) {
        var sheets = new ArrayList<Sheets>();
        var waiting = new ArrayList<Block>();
        for (var block : blocks) {
            waiting.add(block);
            if (!(block instanceof Heading)) {
                add(sheets, block instanceof Table table && table.landscape(), waiting);
                waiting.clear();
            }
        }
        add(sheets, false, waiting);
        return sheets;
    }

    private static void add(List<Sheets> sheets, boolean landscape, List<Block> blocks) {
        if (sheets.isEmpty() || sheets.getLast().landscape != landscape) {
            sheets.add(new Sheets(landscape, new ArrayList<>()));
        }
        sheets.getLast().blocks.addAll(blocks);
    }
}
