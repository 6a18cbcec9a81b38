package id.mandala.evaluation.letter;

import id.mandala.documents.book.Block;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.Span;
import id.mandala.documents.book.Text;
import id.mandala.evaluation.Result;
import id.mandala.region.Area;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter with its two annexes: the national table and the regency's own report. Always in Indonesian. */
final class LetterBook {

    private final LetterSource source;
    private final Lines lines = new Lines();

    private LetterBook(LetterSource source) {
        this.source = source;
    }

    /** @param today the date of a draft */
    static Book of(LetterSource source, LocalDate today) {
        var letter = new LetterBook(source);
        letter.letter();
        new NationalTable(source.year(), source.nation(), source.names()).write(letter.lines, 1);
        new ReportPages(source).write(letter.lines);
        var word = source.letter().map(it -> it.reference().text()).orElseGet(() -> Lines.word("draft"));
        return Book.letter(
                Lines.LANGUAGE,
                Lines.word("title"),
                Lines.word("subtitle", source.region().name(), String.valueOf(source.year())),
                source.head().office(),
                word,
                source.letter().map(Letter::dated).orElse(today),
                Lines.word("about", source.region().name(), String.valueOf(source.year())),
                letter.lines.blocks());
    }

    /** The table of all regencies, on its own. */
    static Book nation(int year, List<Result> nation, Map<RegionCode, String> names, LetterHead head, LocalDate today) {
        var lines = new Lines();
        new NationalTable(year, nation, names).write(lines, 0);
        return Book.letter(
                Lines.LANGUAGE,
                Lines.word("nation.title", String.valueOf(year)),
                "",
                head.office(),
                "",
                today,
                Lines.word("nation.about", String.valueOf(year)),
                lines.blocks());
    }

    private void letter() {
        lines.heading(1, Lines.word("title"));
        if (!source.head().demo().isEmpty()) {
            lines.note(source.head().demo());
        }
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Lines.word("number"), number()));
        source.letter()
                .ifPresent(it ->
                        facts.add(Fact.of(Lines.word("dated"), source.head().place() + ", " + Lines.date(it.dated()))));
        facts.add(Fact.of(Lines.word("annexes"), Lines.word("annexes.two")));
        facts.add(Fact.of(Lines.word("subject"), Lines.word("subject.text", String.valueOf(source.year()))));
        facts.add(Fact.of(Lines.word("to"), addressee()));
        lines.add(new Block.Facts(facts));
        source.replaces()
                .ifPresent(it -> lines.note(Lines.word(
                        "replaces",
                        it.reference().text(),
                        Lines.date(it.dated()),
                        source.letter().map(Letter::reason).orElse(""))));
        lines.paragraph(Lines.word(
                "opening",
                source.now().title().in(Lines.LANGUAGE),
                String.valueOf(source.year()),
                source.region().name()));
        index();
        lines.paragraph(Lines.word("meaning"));
        components();
        lines.paragraph(Lines.word("closing"));
        lines.add(new Block.Paragraph(Text.of(
                Span.plain(source.head().signatory() + "\n"),
                Span.bold(Lines.word(
                        source.letter().isPresent() ? "signature" : "signature.draft",
                        source.head().check())))));
    }

    private String number() {
        return source.letter().map(it -> it.reference().text()).orElseGet(() -> Lines.word("draft"));
    }

    private String addressee() {
        var area = source.region();
        return Lines.word(area.kind() == Area.Kind.KOTA ? "to.mayor" : "to.regent", area.shortName());
    }

    private void index() {
        var index = source.now().index();
        if (index.isEmpty()) {
            lines.paragraph(Lines.word("no-index"));
            return;
        }
        lines.paragraph(Lines.word("index", Lines.figure(index.get().value())));
        source.now()
                .improvement()
                .map(Explained::value)
                .ifPresentOrElse(
                        it -> lines.paragraph(Lines.word(
                                it.signum() < 0 ? "fallen" : it.signum() > 0 ? "risen" : "same",
                                Lines.figure(it.abs()),
                                String.valueOf(source.year() - 1))),
                        () -> lines.paragraph(Lines.word("no-improvement", String.valueOf(source.year() - 1))));
    }

    private void components() {
        var rows = new ArrayList<List<Text>>();
        source.now()
                .components()
                .forEach((key, it) -> rows.add(List.of(
                        Text.of(it.label().in(Lines.LANGUAGE)),
                        Text.of(Lines.figure(it.value())),
                        Text.of(Lines.figure(before(key).orElse(null))))));
        if (rows.isEmpty()) {
            return;
        }
        lines.add(new Block.Table(
                Lines.word("components"),
                List.of(
                        Block.Column.words(Lines.word("component"), 5),
                        Block.Column.figures(String.valueOf(source.year()), "0–4", 2),
                        Block.Column.figures(String.valueOf(source.year() - 1), "0–4", 2)),
                rows,
                source.now()
                        .index()
                        .map(it -> List.of(
                                Text.of(Lines.word("index.name")),
                                Text.of(Lines.figure(it.value())),
                                Text.of(Lines.figure(source.before()
                                        .flatMap(Result::index)
                                        .map(Explained::value)
                                        .orElse(null)))))
                        .orElse(null),
                false));
    }

    private Optional<BigDecimal> before(String component) {
        return source.before().map(it -> it.components().get(component)).map(Explained::value);
    }
}
