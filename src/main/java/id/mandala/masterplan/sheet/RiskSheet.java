package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.Risk;
import id.mandala.values.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A risk and what is done against it, a line. */
final class RiskSheet implements LineSheet {

    static final Words TITLE = ColumnWords.words("masterplan.risks");

    private static final Choice<Risk.Weight> WEIGHTS = new Choice<>(Risk.Weight.class, "masterplan.weight.");

    private final Column<String> text = ColumnWords.text("risk", "masterplan.sheet.risk", "masterplan.sheet.line");
    private final Column<String> weight = ColumnWords.choice("weight", "masterplan.weight", WEIGHTS);
    private final Column<String> mitigation =
            ColumnWords.text("mitigation", "masterplan.mitigation", "masterplan.sheet.mitigation.help", "Mitigasi");

    @Override
    public PartKind part() {
        return PartKind.DEPENDENCIES;
    }

    @Override
    public Words title() {
        return TITLE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(text, weight, mitigation);
    }

    @Override
    public List<List<@Nullable Object>> rows(Particulars parts) {
        return parts.dependencies().risks().stream()
                .map(it -> List.<@Nullable Object>of(it.text(), WEIGHTS.word(it.weight()), it.mitigation()))
                .toList();
    }

    @Override
    public Part read(Particulars before, Span span, List<Row> lines) {
        return before.dependencies().withRisks(LineSheet.each(lines, this::risk));
    }

    private Optional<Risk> risk(Row row) {
        var said = LineSheet.needed(row, text, it -> it);
        var heavy = LineSheet.needed(row, weight, WEIGHTS::read);
        return said.isEmpty() || heavy.isEmpty()
                ? Optional.empty()
                : LineSheet.made(
                        row,
                        text,
                        () -> new Risk(
                                said.get(), heavy.get(), row.find(mitigation).orElse("")));
    }
}
