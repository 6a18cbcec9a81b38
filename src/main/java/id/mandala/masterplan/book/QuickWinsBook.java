package id.mandala.masterplan.book;

import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Book;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.QuickWin;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Buku 3: each quick win with its answers to the ten criteria and its risks. */
final class QuickWinsBook {

    private QuickWinsBook() {}

    static Book of(BookSource source) {
        var pages = new Pages(source);
        pages.opening(source.word("quick-wins"));
        pages.paragraph(source.word("quick-wins.text", source.quickWins().size()));
        pages.table(
                source.word("quick-wins"),
                List.of(
                        Column.words(source.word("masterplan.name"), 4),
                        Column.words(source.word("masterplan.lead"), 4),
                        Column.figures(source.word("quick-wins.months"), "", 2)),
                source.quickWins().stream()
                        .map(it -> Pages.row(
                                it.outline().name(),
                                it.lead(),
                                it.particulars()
                                        .quickWin()
                                        .months()
                                        .map(String::valueOf)
                                        .orElse(Pages.NOTHING)))
                        .toList(),
                null,
                false);
        source.quickWins().forEach(it -> quickWin(source, pages, it));
        return pages.book(Volume.QUICK_WINS);
    }

    private static void quickWin(BookSource source, Pages pages, PlannedInitiative it) {
        var all = it.particulars();
        pages.heading(1, it.outline().name());
        pages.paragraph(all.reason().problem());
        pages.paragraph(all.aims().goal());
        var answers = Arrays.stream(QuickWin.Criterion.values())
                .map(criterion -> pages.fact(
                        "masterplan.criterion." + criterion,
                        all.quickWin().answers().getOrDefault(criterion, "")));
        pages.facts(Stream.concat(Stream.of(pages.fact("masterplan.lead", it.lead())), answers)
                .toArray(Fact[]::new));
        pages.table(
                source.word("risks.of", it.outline().name()),
                List.of(
                        Column.words(source.word("masterplan.risks"), 4),
                        Column.words(source.word("masterplan.weight"), 2),
                        Column.words(source.word("masterplan.mitigation"), 4)),
                all.dependencies().risks().stream()
                        .map(risk -> Pages.row(
                                risk.text(), source.word("masterplan.weight." + risk.weight()), risk.mitigation()))
                        .toList(),
                null,
                false);
    }
}
