package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of the first sheet that tells something of a part. A cell left empty keeps what stands there; {@value #NOTHING} takes it
 * away; the text that is written into the cell now changes nothing, whatever it means.
 *
 * @param cell what is written into the cell
 * @param read the part once the cell's text has its say
 */
record PartColumn(
        Column<String> column,
        PartKind part,
        Function<Particulars, String> cell,
        BiFunction<Particulars, String, Part> read) {

    static final String NOTHING = "-";

    Particulars fill(Row row, Particulars before) {
        var text = row.find(column).map(Texts::tidy).orElse("");
        if (text.isEmpty() || text.equals(cell.apply(before))) {
            return before;
        }
        try {
            return before.with(read.apply(before, text.equals(NOTHING) ? "" : text));
        } catch (RuleBroken broken) {
            row.fault(column, "refusal." + broken.code(), broken.arguments().toArray());
            return before;
        }
    }
}
