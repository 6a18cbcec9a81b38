package id.mandala.masterplan.book;

import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.Text;
import id.mandala.masterplan.issue.Issue;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Buku 1: the region's problems, who answers them, and what the plan is made of. */
final class AnalysisBook {

    private AnalysisBook() {}

    static Book of(BookSource source) {
        var pages = new Pages(source);
        pages.opening(source.word("analysis.issues"));
        pages.paragraph(source.word(
                "analysis.issues.text", source.region(), source.issues().size()));
        issues(source, pages);
        pages.heading(1, source.word("analysis.answers"));
        answers(source, pages);
        pages.heading(1, source.word("analysis.make"));
        pages.paragraph(source.word("analysis.make.text"));
        kinds(source, pages);
        return pages.book(Volume.ANALYSIS);
    }

    private static void issues(BookSource source, Pages pages) {
        for (var issue : source.issues()) {
            var said = issue.statement();
            pages.heading(2, said.title());
            pages.facts(
                    pages.fact("analysis.cause", said.cause()),
                    pages.fact("analysis.affected", said.affected()),
                    pages.fact("analysis.evidence", said.evidence()),
                    pages.fact("analysis.answered-by", String.join("; ", answering(source, issue))));
        }
    }

    private static List<String> answering(BookSource source, Issue issue) {
        return source.initiatives().stream()
                .filter(it -> it.particulars().reason().issues().contains(issue.id()))
                .map(it -> it.outline().name())
                .toList();
    }

    /** Which issues nobody answers is the first thing an assessor asks. */
    private static void answers(BookSource source, Pages pages) {
        var open = source.issues().stream()
                .filter(it -> answering(source, it).isEmpty())
                .map(it -> it.statement().title())
                .toList();
        pages.paragraph(open.isEmpty() ? source.word("analysis.all-answered") : source.word("analysis.unanswered"));
        pages.bullets(open);
        var rows = new ArrayList<List<Text>>();
        for (var dimension : source.framework().dimensions()) {
            var all = source.of(dimension);
            rows.add(Pages.row(
                    source.name(dimension),
                    pages.count(all.size()),
                    pages.count(
                            all.stream().map(PlannedInitiative::lead).distinct().count())));
        }
        pages.table(
                source.word("analysis.dimensions"),
                List.of(
                        Column.words(source.word("masterplan.dimension"), 4),
                        Column.figures(source.word("initiatives"), "", 2),
                        Column.figures(source.word("agencies"), "", 2)),
                rows,
                null,
                false);
    }

    private static void kinds(BookSource source, Pages pages) {
        var rows = Arrays.stream(InitiativeKind.values())
                .map(kind -> Pages.row(
                        source.word("masterplan.kind." + kind),
                        pages.count(source.initiatives().stream()
                                .filter(it -> it.particulars()
                                        .reason()
                                        .kind()
                                        .filter(kind::equals)
                                        .isPresent())
                                .count())))
                .toList();
        pages.table(
                source.word("analysis.kinds"),
                List.of(
                        Column.words(source.word("masterplan.kind"), 4),
                        Column.figures(source.word("initiatives"), "", 2)),
                rows,
                null,
                false);
    }
}
