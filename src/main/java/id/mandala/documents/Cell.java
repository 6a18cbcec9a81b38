package id.mandala.documents;

import id.mandala.values.Texts;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What stands in one cell, before a column says how to read it. */
sealed interface Cell {

    Blank BLANK = new Blank();

    record Blank() implements Cell {}

    /** Never blank, stripped of surrounding space. */
    record Text(String text) implements Cell {}

    /** A number the spreadsheet itself stores as one: no question of comma or point. */
    record Numeric(BigDecimal number) implements Cell {}

    record Moment(LocalDateTime moment) implements Cell {}

    /** A formula; its stored result may be old, so it is not read. */
    record Formula() implements Cell {}

    /** The spreadsheet's own fault, such as {@code #REF!}. */
    record Broken(String mark) implements Cell {}

    static Cell of(String raw) {
        var text = Texts.stripped(raw);
        return text.isEmpty() ? BLANK : new Text(text);
    }
}
