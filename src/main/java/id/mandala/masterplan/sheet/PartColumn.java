package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.util.function.BiFunction;

/**
 * A column of the first sheet that tells something of a part. A cell left empty keeps what stands there; {@value #NOTHING} takes it
 * away; the text that is written into the cell now changes nothing, whatever it means.
 *
 * @param cell what is written into the cell
 * @param read the part once the cell's text has its say
 */
record PartColumn(
        Column<String> column, PartKind part, BiFunction<Vocabulary, Particulars, String> cell, Reading read) {

    /** What becomes of the part that stands there. */
    interface Reading {
        Part of(Vocabulary words, Particulars before, String text);
    }

    static final String NOTHING = "-";

    Particulars fill(Vocabulary words, Row row, Particulars before) {
        var text = row.find(column).map(Texts::tidy).orElse("");
        if (text.isEmpty() || text.equals(cell.apply(words, before))) {
            return before;
        }
        try {
            return before.with(read.of(words, before, text.equals(NOTHING) ? "" : text));
        } catch (RuleBroken broken) {
            row.fault(column, broken);
            return before;
        }
    }
}
