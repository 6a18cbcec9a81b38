package id.mandala.evaluation.evidence;

import id.mandala.assessment.Instrument;
import id.mandala.documents.TableOut;
import id.mandala.documents.book.Block;
import id.mandala.documents.book.Book;
import id.mandala.documents.book.BookDocx;
import id.mandala.documents.sent.SentFile;
import id.mandala.evaluation.self.Editions;
import id.mandala.identity.Actor;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files that could prove answers of Bantul this year, where assessors decide, and of Malang in 2023, which was judged; made up, and marked so. */
@Component
class DemoEvidence implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final RegionCode MALANG = RegionCode.of("35.07");
    private static final int JUDGED = 2023;

    private static final Actor SECRETARIAT = someone("Sekretariat (contoh)");
    private static final Actor ASSESSOR = someone("Asesor (contoh)");

    private final Ledger ledger;
    private final Editions editions;
    private final Regions regions;
    private final Today today;

    DemoEvidence(Ledger ledger, Editions editions, Regions regions, Today today) {
        this.ledger = ledger;
        this.editions = editions;
        this.regions = regions;
        this.today = today;
    }

    private static Actor someone(String name) {
        return new Actor(Optional.empty(), name, List.of());
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public void load() {
        int year = today.date().getYear();
        try {
            of(BANTUL, year);
            of(MALANG, JUDGED);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ledger.append(Entry.freeze(MALANG, JUDGED), ASSESSOR);
    }

    private void of(RegionCode region, int year) throws IOException {
        var edition = editions.of(region, year);
        var decree = send(
                region,
                year,
                Optional.empty(),
                "Kutipan keputusan tentang dewan smart city (contoh)",
                decree(region, year));
        var first = asked(edition, year, 0);
        var second = asked(edition, year, 1);
        use(region, decree, first);
        use(region, decree, second);
        ledger.append(Entry.verdict(region, decree, first, 1, Verdict.Decision.ACCEPTED, ""), ASSESSOR);
        ledger.append(
                Entry.verdict(
                        region, decree, second, 1, Verdict.Decision.CORRECT, "Lampiran susunan anggota belum ada."),
                ASSESSOR);
        var draft =
                send(region, year, Optional.empty(), "Rekap pelaksanaan program (contoh)", table(year, "rancangan"));
        var third = asked(edition, year, 2);
        use(region, draft, third);
        var table = send(
                region,
                year,
                Optional.of(draft),
                "Rekap pelaksanaan program, disahkan (contoh)",
                table(year, "disahkan"));
        ledger.append(Entry.use(region, draft, third, 2, false), SECRETARIAT);
        use(region, table, third);
    }

    private static Entry.Asked asked(Instrument edition, int year, int place) {
        return new Entry.Asked(
                year, edition.id(), edition.questions().get(place).key());
    }

    private UUID send(RegionCode region, int year, Optional<UUID> replaces, String title, SentFile file) {
        var id = UUID.randomUUID();
        var proof = new Proof(title, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var entry = Entry.file(region, id, replaces, proof, file);
        ledger.keep(entry, file);
        ledger.append(entry, SECRETARIAT);
        return id;
    }

    private void use(RegionCode region, UUID evidence, Entry.Asked asked) {
        ledger.append(Entry.use(region, evidence, asked, 1, true), SECRETARIAT);
    }

    private SentFile decree(RegionCode region, int year) throws IOException {
        var out = new ByteArrayOutputStream();
        BookDocx.write(
                new Book(
                        Locale.of("id"),
                        "Kutipan keputusan (contoh)",
                        "Dewan smart city",
                        regions.name(region),
                        "Contoh untuk peragaan, bukan keputusan yang berlaku",
                        LocalDate.of(year, 1, 15),
                        "Contoh kutipan keputusan tentang dewan smart city untuk peragaan.",
                        List.of(
                                new Block.Heading(1, "Kutipan", "kutipan"),
                                Block.Paragraph.of("Contoh untuk peragaan. Keputusan ini tidak pernah ditetapkan."),
                                Block.Paragraph.of("KESATU: Membentuk dewan smart city yang diketuai bupati."),
                                Block.Paragraph.of("KEDUA: Dewan bersidang paling sedikit dua kali setahun."))),
                out);
        return SentFile.of("kutipan-keputusan-contoh.docx", out.toByteArray());
    }

    private static SentFile table(int year, String state) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableOut.workbook(out, "Rekap")) {
            table.titles(List.of("Program (contoh)", "Tahun", "Keadaan", "Naskah"));
            table.row("Pengaduan warga", year, "berjalan", state);
            table.row("Pasar digital", year, "berjalan", state);
            table.row("Peta banjir", year, "belum berjalan", state);
        }
        return SentFile.of("rekap-program-contoh.xlsx", out.toByteArray());
    }
}
