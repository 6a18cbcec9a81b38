package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.QuickWin;
import id.mandala.masterplan.proposal.QuickWin.Criterion;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quick win, one line: when its result shows, and an answer to each of the ten criteria. */
final class QuickWinSheet implements LineSheet {

    static final Words TITLE = ColumnWords.words("masterplan.part.QUICK_WIN");

    private final Column<String> months = ColumnWords.text("months", "masterplan.months", "masterplan.months.help");
    private final Map<Criterion, Column<String>> criteria = new EnumMap<>(Criterion.class);

    QuickWinSheet() {
        for (var criterion : Criterion.values()) {
            var word = "masterplan.criterion." + criterion;
            criteria.put(criterion, ColumnWords.text(criterion.name().toLowerCase(Locale.ROOT), word, word + ".help"));
        }
    }

    @Override
    public PartKind part() {
        return PartKind.QUICK_WIN;
    }

    @Override
    public Words title() {
        return TITLE;
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>(List.of(months));
        all.addAll(criteria.values());
        return all;
    }

    @Override
    public List<List<@Nullable Object>> rows(Particulars parts) {
        var it = parts.quickWin();
        if (it.months().isEmpty() && it.answers().isEmpty()) {
            return List.of();
        }
        var row = new ArrayList<@Nullable Object>();
        row.add(it.months().orElse(null));
        criteria.keySet().forEach(criterion -> row.add(it.answers().get(criterion)));
        return List.of(row);
    }

    @Override
    public Part read(Particulars before, Span span, List<Row> lines) {
        lines.stream().skip(1).forEach(it -> it.fault(INITIATIVE, "refusal.masterplan.sheet-one-line"));
        return lines.isEmpty()
                ? QuickWin.EMPTY
                : LineSheet.made(lines.getFirst(), months, () -> quickWin(lines.getFirst()))
                        .orElse(before.quickWin());
    }

    private QuickWin quickWin(Row row) {
        var answers = new EnumMap<Criterion, String>(Criterion.class);
        criteria.forEach((criterion, column) -> row.find(column).ifPresent(it -> answers.put(criterion, it)));
        return new QuickWin(row.find(months).map(QuickWinSheet::number), answers);
    }

    private static Integer number(String text) {
        return Optional.of(text)
                .map(it -> it.replaceFirst("(?i)\\s*(bulan|months?)$", ""))
                .filter(it -> it.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new RuleBroken("masterplan.quick-win-months", QuickWin.SOONEST, QuickWin.LATEST));
    }
}
