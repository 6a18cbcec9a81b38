package id.mandala.masterplan.book;

import id.mandala.documents.book.Block;
import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Picture;
import id.mandala.documents.book.Text;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;

/** The road map and its money as tables and a figure, for the books that show them. */
final class RoadmapPages {

    private RoadmapPages() {}

    static Roadmap of(BookSource source) {
        return Roadmap.of(
                        source.initiatives(),
                        source.contents().head().span(),
                        it -> new Roadmap.Place(
                                it.outline().dimension(), it.outline().dimension()))
                .inOrder(source.framework().dimensions().stream()
                        .map(Dimension::key)
                        .toList());
    }

    /** What each year takes, dimension by dimension, with a figure that says the same. */
    static void money(BookSource source, Pages pages) {
        var roadmap = of(source);
        var years = roadmap.span().years();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(source.word("masterplan.dimension"), 4));
        years.forEach(year -> columns.add(Column.figures(String.valueOf(year), source.word("masterplan.million"), 2)));
        var rows = new ArrayList<List<Text>>();
        for (var group : roadmap.groups()) {
            var cells = new ArrayList<Text>();
            cells.add(Text.of(source.name(source.framework().get(group.key()))));
            years.forEach(
                    year -> cells.add(Text.of(pages.millions(group.totals().get(year)))));
            rows.add(cells);
        }
        var total = new ArrayList<Text>();
        total.add(Text.of(source.word("masterplan.roadmap.sum")));
        years.forEach(year -> total.add(Text.of(pages.millions(roadmap.totals().get(year)))));
        if (roadmap.total().isPositive()) {
            pages.add(new Block.Figure(
                    source.word("money.figure", pages.millions(roadmap.total())),
                    source.word("money.alternative"),
                    new Picture(YearBars.svg(years, roadmap.totals())),
                    ""));
        }
        pages.table(source.word("money"), columns, rows, total, years.size() > 6);
    }

    static void roadmap(BookSource source, Pages pages) {
        var roadmap = of(source);
        var years = roadmap.span().years();
        pages.heading(1, source.word("masterplan.roadmap"));
        pages.paragraph(source.word("roadmap.text"));
        for (var group : roadmap.groups()) {
            var columns = new ArrayList<Column>();
            columns.add(Column.words(source.word("masterplan.name"), 6));
            columns.add(Column.words(source.word("masterplan.lead"), 5));
            years.forEach(
                    year -> columns.add(Column.figures(String.valueOf(year), source.word("masterplan.million"), 2)));
            var rows = new ArrayList<List<Text>>();
            for (var bar : group.bars()) {
                var cells = new ArrayList<Text>();
                var after = bar.after().isEmpty()
                        ? ""
                        : " (" + source.word("masterplan.roadmap.after", String.join(", ", bar.after())) + ")";
                cells.add(Text.of(bar.initiative().outline().name() + after));
                cells.add(Text.of(bar.initiative().lead()));
                years.forEach(year -> cells.add(
                        Text.of(bar.runsIn(year) ? pages.millions(bar.costs().get(year)) : "")));
                rows.add(cells);
            }
            pages.table(source.name(source.framework().get(group.key())), columns, rows, null, true);
        }
    }
}
