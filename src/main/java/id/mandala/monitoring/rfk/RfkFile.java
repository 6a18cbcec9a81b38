package id.mandala.monitoring.rfk;

import id.mandala.documents.TableOut;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.Report;
import id.mandala.values.Messages;
import id.mandala.values.Rupiah;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook in the layout of an RFK report, an initiative each. Words are those of one language. */
final class RfkFile {

    private static final List<String> TITLES = List.of(
            "code",
            "initiative",
            "agency",
            "original",
            "amount",
            "realised",
            "absorption",
            "planned-absorption",
            "cash-deviation",
            "planned",
            "physical",
            "physical-value",
            "sources",
            "obstacle",
            "note");

    private final TableOut table;
    private final Locale locale;

    RfkFile(TableOut table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    void titles() throws IOException {
        var titles = TITLES.stream()
                .map(it -> word("monitoring.rfk." + it))
                .collect(Collectors.toCollection(ArrayList::new));
        IntStream.rangeClosed(1, 12)
                .forEach(it -> titles.add(word("monitoring.rfk.cash") + " " + word("web.month." + it)));
        table.titles(titles);
    }

    void row(InitiativeMonth month, String agency, RfkLine line) throws IOException {
        var progress = month.progress();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(String.join(", ", line.codes()));
        cells.add(month.name());
        cells.add(agency);
        cells.add(line.original().amount());
        cells.add(progress.amount().amount());
        cells.add(progress.realised().amount());
        cells.add(progress.absorption().orElse(null));
        cells.add(progress.plannedAbsorption().orElse(null));
        cells.add(progress.cashDeviation().orElse(null));
        cells.add(progress.planned());
        cells.add(progress.physical());
        cells.add(worth(progress.amount(), progress.physical()));
        cells.add(line.sources().stream()
                .map(it -> word("masterplan.source." + it))
                .collect(Collectors.joining(", ")));
        cells.add(month.report().flatMap(Report::obstacle).map(this::told).orElse(""));
        cells.add(line.note());
        line.cash().forEach(it -> cells.add(it.amount()));
        table.row(cells);
    }

    /** What the work that is done is worth: its share of the budget, in whole rupiah. */
    static long worth(Rupiah amount, BigDecimal physical) {
        return BigDecimal.valueOf(amount.amount())
                .multiply(physical)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private String told(Report.Obstacle it) {
        return word("monitoring.cause." + it.cause()) + ": " + it.words();
    }

    private String word(String key) {
        return Messages.text(key, locale, List.of());
    }
}
