package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.ActionItem;
import id.mandala.masterplan.proposal.Actions;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of the action plan, a line. */
final class ActionSheet implements LineSheet {

    static final Words TITLE = ColumnWords.words("masterplan.actions");

    private static final Choice<ActionItem.Area> AREAS = new Choice<>(ActionItem.Area.class, "masterplan.action.");

    private final Column<String> text = ColumnWords.text("action", "masterplan.action.text", "masterplan.sheet.line");
    private final Column<String> area = ColumnWords.choice("area", "masterplan.action.area", AREAS);
    private final Column<Integer> year = Column.integer("year", "Tahun").optional();

    @Override
    public PartKind part() {
        return PartKind.ACTIONS;
    }

    @Override
    public Words title() {
        return TITLE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(text, area, year);
    }

    @Override
    public List<List<@Nullable Object>> rows(Particulars parts) {
        return parts.actions().items().stream()
                .map(it -> List.<@Nullable Object>of(it.text(), AREAS.word(it.area()), it.year()))
                .toList();
    }

    @Override
    public Part read(Particulars before, Span span, List<Row> lines) {
        return new Actions(LineSheet.each(lines, it -> item(it, span)));
    }

    private Optional<ActionItem> item(Row row, Span span) {
        var said = LineSheet.needed(row, text, it -> it);
        var within = LineSheet.needed(row, area, AREAS::read);
        var when = row.find(year).filter(it -> LineSheet.within(span, it, row, year));
        if (row.find(year).isEmpty()) {
            row.fault(year, "documents.fault.cell-empty");
        }
        return said.isEmpty() || within.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : LineSheet.made(row, text, () -> new ActionItem(within.get(), said.get(), when.get()));
    }
}
