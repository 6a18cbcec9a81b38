package id.mandala.masterplan.book;

import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.Text;
import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.proposal.ActionItem;
import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.ArrayList;
import java.util.List;

/** Buku 2: direction, every initiative by dimension, the action plan in its four groups, the road map, and what changed. */
final class MasterplanBook {

    private MasterplanBook() {}

    static Book of(BookSource source) {
        var pages = new Pages(source);
        pages.opening(source.word("direction"));
        source.contents().head().vision().ifPresent(pages::paragraph);
        pages.paragraph(source.word(
                "direction.text",
                source.contents().head().title(),
                source.contents().head().span().toString(),
                source.initiatives().size(),
                source.framework().dimensions().size()));
        RoadmapPages.money(source, pages);
        source.framework().dimensions().forEach(it -> dimension(source, pages, it));
        pages.heading(1, source.word("actions"));
        for (var area : ActionItem.Area.values()) {
            actions(source, pages, area);
        }
        RoadmapPages.roadmap(source, pages);
        ChangesAnnex.add(source, pages);
        return pages.book(Volume.MASTERPLAN);
    }

    private static void dimension(BookSource source, Pages pages, Dimension dimension) {
        var initiatives = source.of(dimension);
        if (initiatives.isEmpty()) {
            return;
        }
        pages.heading(1, source.name(dimension));
        pages.paragraph(source.word("dimension.text", initiatives.size()));
        initiatives.forEach(it -> initiative(source, pages, dimension, it));
    }

    private static void initiative(BookSource source, Pages pages, Dimension dimension, PlannedInitiative it) {
        var outline = it.outline();
        var all = it.particulars();
        pages.heading(2, outline.name());
        pages.paragraph(outline.description());
        pages.facts(
                pages.fact(
                        "masterplan.sub-dimension",
                        dimension
                                .subDimension(outline.subDimension())
                                .map(sub -> sub.name().in(source.locale()))
                                .orElse("")),
                pages.fact("masterplan.node", it.path()),
                pages.fact("masterplan.lead", it.lead()),
                pages.fact("masterplan.supporting", String.join("; ", it.namesOf(outline.supporting()))),
                pages.fact("masterplan.span", outline.span().toString()),
                pages.fact("masterplan.problem", all.reason().problem()),
                pages.fact("masterplan.goal", all.aims().goal()),
                pages.fact(
                        "masterplan.kind",
                        all.reason()
                                .kind()
                                .map(kind -> source.word("masterplan.kind." + kind))
                                .orElse("")),
                pages.fact(
                        "masterplan.districts",
                        it.districtNames().isEmpty()
                                ? source.word("masterplan.districts.all")
                                : String.join(", ", it.districtNames())),
                pages.fact("masterplan.partners", all.reach().partners()),
                pages.fact("masterplan.sub-activity", all.means().subActivity().orElse("")),
                pages.fact("cost", costs(source, pages, it)));
        indicators(source, pages, it);
    }

    private static String costs(BookSource source, Pages pages, PlannedInitiative it) {
        var years = new ArrayList<String>();
        it.costByYear().forEach((year, amount) -> years.add(year + ": " + pages.millions(amount)));
        return years.isEmpty() ? "" : source.word("cost.text", String.join("; ", years));
    }

    private static void indicators(BookSource source, Pages pages, PlannedInitiative it) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(source.word("masterplan.indicator.name"), 6));
        columns.add(Column.words(source.word("masterplan.indicator.unit"), 2));
        columns.add(Column.figures(source.word("masterplan.indicator.baseline"), "", 2));
        it.outline().span().years().forEach(year -> columns.add(Column.figures(String.valueOf(year), "", 2)));
        var rows = new ArrayList<List<Text>>();
        for (var indicator : it.particulars().aims().indicators()) {
            var cells = new ArrayList<Text>();
            cells.add(Text.of(indicator.name()));
            cells.add(Text.of(indicator.unit()));
            cells.add(Text.of(pages.figure(indicator.baseline())));
            it.outline()
                    .span()
                    .years()
                    .forEach(year ->
                            cells.add(Text.of(pages.figure(indicator.targets().get(year)))));
            rows.add(cells);
        }
        pages.table(source.word("indicators.of", it.outline().name()), columns, rows, null, columns.size() > 9);
    }

    private static void actions(BookSource source, Pages pages, ActionItem.Area area) {
        pages.heading(2, source.word("action." + area));
        var rows = new ArrayList<List<Text>>();
        for (var it : source.initiatives()) {
            for (var item : it.particulars().actions().items()) {
                if (item.area() == area) {
                    rows.add(Pages.row(item.text(), it.outline().name(), it.lead(), String.valueOf(item.year())));
                }
            }
        }
        if (rows.isEmpty()) {
            pages.paragraph(source.word("action.none"));
        }
        pages.table(
                source.word("action." + area),
                List.of(
                        Column.words(source.word("masterplan.action.text"), 5),
                        Column.words(source.word("masterplan.name"), 3),
                        Column.words(source.word("masterplan.lead"), 3),
                        Column.figures(source.word("masterplan.year"), "", 1)),
                rows,
                null,
                false);
    }
}
