package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.masterplan.Span;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The sheets of a masterplan's workbook: one of the initiatives, a line each, and further ones of what an initiative has many of. */
record Layout(OutlineColumns outline, List<LineSheet> lines) {

    static final Words FIRST = ColumnWords.words("masterplan.sheet.first");

    static final List<Words> FURTHER_TITLES =
            List.of(IndicatorSheet.TITLE, CostSheet.TITLE, ActionSheet.TITLE, RiskSheet.TITLE, QuickWinSheet.TITLE);

    static Layout of(OutlineColumns outline, Span span) {
        return new Layout(
                outline,
                List.of(
                        new IndicatorSheet(span),
                        new CostSheet(span),
                        new ActionSheet(),
                        new RiskSheet(),
                        new QuickWinSheet()));
    }

    /** The columns by sheet, for a template. */
    SequencedMap<Words, List<Column<?>>> columns() {
        var sheets = new LinkedHashMap<Words, List<Column<?>>>();
        sheets.put(FIRST, outline.all());
        lines.forEach(it -> sheets.put(it.title(), columns(it)));
        return sheets;
    }

    static List<Column<?>> columns(LineSheet sheet) {
        var all = new ArrayList<Column<?>>(List.of(LineSheet.INITIATIVE));
        all.addAll(sheet.columns());
        return all;
    }
}
