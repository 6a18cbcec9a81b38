package id.mandala.monitoring.indicator;

import id.mandala.documents.TableOut;
import id.mandala.values.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a quarter's workbook, an indicator each: what was told by month, and what it comes to. Words are those of one language. */
final class QuarterFile {

    private static final List<String> BEFORE_MONTHS =
            List.of("initiative", "agency", "indicator.one", "indicator.unit", "indicator.kind", "indicator.target");
    private static final List<String> AFTER_MONTHS =
            List.of("indicator.quarter", "indicator.since-january", "indicator.achievement.percent", "indicator.band");

    private final TableOut table;
    private final Quarter quarter;
    private final Locale locale;

    QuarterFile(TableOut table, Quarter quarter, Locale locale) {
        this.table = table;
        this.quarter = quarter;
        this.locale = locale;
    }

    void titles() throws IOException {
        table.titles(Stream.of(
                        BEFORE_MONTHS.stream().map(it -> word("monitoring." + it)),
                        IntStream.rangeClosed(1, 12).mapToObj(it -> word("web.month." + it)),
                        AFTER_MONTHS.stream().map(it -> word("monitoring." + it)))
                .flatMap(it -> it)
                .collect(Collectors.toList()));
    }

    void row(IndicatorYear it, String agency) throws IOException {
        int last = quarter.lastMonth();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(it.initiativeName());
        cells.add(agency);
        cells.add(it.name());
        cells.add(it.unit());
        cells.add(word("monitoring.kind." + it.kind()));
        cells.add(it.target().orElse(null));
        IntStream.rangeClosed(1, 12).forEach(month -> cells.add(it.months().get(month)));
        cells.add(it.ofQuarter(quarter.number()).orElse(null));
        cells.add(it.until(last).orElse(null));
        cells.add(it.achievement(last).orElse(null));
        cells.add(word("monitoring.band." + it.band(last).map(Enum::name).orElseGet(() -> it.whyNone(last))));
        table.row(cells);
    }

    private String word(String key) {
        return Messages.text(key, locale, List.of(quarter.number()));
    }
}
