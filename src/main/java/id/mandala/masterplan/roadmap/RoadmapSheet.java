package id.mandala.masterplan.roadmap;

import id.mandala.documents.TableOut;
import id.mandala.values.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The road map as a sheet: a line each, its group in the first column, what each year takes in whole rupiah. */
record RoadmapSheet(Roadmap roadmap, RoadmapPage.By by, Locale locale) {

    void write(TableOut table) throws IOException {
        var titles = new ArrayList<>(Stream.of(
                        "masterplan.roadmap.sheet." + by,
                        "masterplan.roadmap.sheet.key",
                        "masterplan.name",
                        "masterplan.lead",
                        "masterplan.roadmap.sheet.first",
                        "masterplan.roadmap.sheet.last",
                        "masterplan.roadmap.sheet.quick-win",
                        "masterplan.roadmap.sheet.after")
                .map(this::word)
                .toList());
        roadmap.span().years().forEach(year -> titles.add(word("masterplan.roadmap.sheet.cost") + " " + year));
        table.titles(titles);
        for (var group : roadmap.groups()) {
            for (var bar : group.bars()) {
                table.row(cells(group, bar));
            }
        }
    }

    private List<@Nullable Object> cells(Roadmap.Group group, Roadmap.Bar bar) {
        var outline = bar.initiative().outline();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(group.title().isEmpty() ? word("masterplan.roadmap.nowhere") : group.title());
        cells.add(outline.key());
        cells.add(outline.name());
        cells.add(bar.initiative().lead());
        cells.add(outline.span().first());
        cells.add(outline.span().last());
        cells.add(bar.isQuickWin() ? word("masterplan.roadmap.sheet.yes") : null);
        cells.add(String.join("; ", bar.after()));
        for (var year : roadmap.span().years()) {
            var cost = bar.costs().get(year);
            cells.add(cost == null ? null : cost.amount());
        }
        return cells;
    }

    private String word(String key) {
        return Messages.text(key, locale, List.of());
    }
}
