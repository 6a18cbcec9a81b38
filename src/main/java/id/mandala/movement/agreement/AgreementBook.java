package id.mandala.movement.agreement;

import id.mandala.chart.QrCode;
import id.mandala.documents.book.Block;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.Picture;
import id.mandala.documents.book.Span;
import id.mandala.documents.book.Text;
import id.mandala.values.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paper before it is signed. Always in Indonesian. */
final class AgreementBook {

    private static final Locale LANGUAGE = Locale.of("id");

    private AgreementBook() {}

    /**
     * @param region its name
     * @param address of the page that tells whether the paper is genuine
     */
    static Book of(Agreement it, Paper paper, String region, String address) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, it.title(), "naskah"));
        blocks.add(new Block.Facts(List.of(
                Fact.of(word("number"), paper.number()),
                Fact.of(word("dated"), date(it.dated())),
                Fact.of(word("valid"), word("until", date(it.validUntil()))),
                Fact.of(
                        word("first"),
                        it.ministry().name() + ", " + it.ministry().office()),
                Fact.of(word("second"), signatory(paper.signer(), region)))));
        it.opening().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.Paragraph.of(line)));
        blocks.add(new Block.Heading(2, word("clauses"), "pasal"));
        blocks.add(new Block.NumberedList(
                it.clauses().stream().map(AgreementBook::clause).toList()));
        blocks.add(new Block.Heading(2, word("signed"), "tanda-tangan"));
        blocks.add(new Block.Paragraph(Text.of(
                Span.plain(it.ministry().office() + "\n"),
                Span.bold(it.ministry().name()),
                Span.plain("\n\n" + signatory(paper.signer(), region)))));
        blocks.add(Block.Paragraph.of(word("electronic")));
        blocks.add(new Block.Figure(
                word("qr.title"),
                word("qr.alternative", address),
                new Picture(QrCode.of(address).svg()),
                address));
        return Book.letter(
                LANGUAGE,
                it.title(),
                word("with", region),
                it.ministry().office(),
                paper.number(),
                it.dated(),
                word("about", region),
                blocks);
    }

    private static Text clause(Agreement.Clause it) {
        return it.isDuty()
                ? Text.of(
                        Span.plain(it.words() + " "),
                        Span.bold(word("duty", it.duty(), date(it.due().orElseThrow()))))
                : Text.of(it.words());
    }

    /** {@code Bupati Buleleng}, or {@code a.n. Bupati Buleleng, Asisten … (surat kuasa …)}. */
    private static String signatory(Paper.Signatory it, String region) {
        return switch (it.capacity()) {
            case SELF -> word("self", it.name(), it.office(), region);
            case ACTING -> word("acting", it.name(), it.office(), region, it.mandate());
            case ON_BEHALF -> word("behalf", it.name(), it.office(), region, it.mandate());
        };
    }

    private static String date(LocalDate it) {
        return it.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LANGUAGE));
    }

    static String word(String key, Object... arguments) {
        return Messages.text("movement.agreement.paper." + key, LANGUAGE, List.of(arguments));
    }
}
