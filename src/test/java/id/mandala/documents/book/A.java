package id.mandala.documents.book;

import id.mandala.documents.book.Block.Align;
import id.mandala.documents.book.Block.Bullets;
import id.mandala.documents.book.Block.Column;
import id.mandala.documents.book.Block.Facts;
import id.mandala.documents.book.Block.Facts.Fact;
import id.mandala.documents.book.Block.Figure;
import id.mandala.documents.book.Block.Heading;
import id.mandala.documents.book.Block.Note;
import id.mandala.documents.book.Block.NumberedList;
import id.mandala.documents.book.Block.PageBreak;
import id.mandala.documents.book.Block.Paragraph;
import id.mandala.documents.book.Block.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Books to try. */
final class A {

    static final String HOSTILE =
            "<script>alert('x')</script> & \"=1+2\" @SUM(A1) \u0000\u0007\u001B\uFFFF\uD800 \u202Ebalik\u202C"
                    + " 😀👩‍👩‍👧 漢字 العربية עברית aksara Jawa ꦗꦮ e\u0301 \u200B]]> --> {}url(http://127.0.0.1/x)\\\\a \"";

    static final String LONG_WORD = "Penyelenggaraanpemerintahanberbasiselektronik".repeat(6);

    private static final Locale INDONESIAN = Locale.of("id");

    private A() {}

    static Book book(List<Block> blocks) {
        return new Book(
                INDONESIAN,
                "Buku 2: Rencana Induk Kota Cerdas",
                "Arah, strategi, rencana aksi, dan peta jalan 2022–2026",
                "Kabupaten Bantul",
                "Versi 2 · Peraturan Bupati Nomor 16 Tahun 2023",
                LocalDate.of(2026, 11, 21),
                "Rencana induk kota cerdas Kabupaten Bantul dengan inisiatif, rencana aksi, dan peta jalannya.",
                blocks);
    }

    /** Every block at least once. */
    static Book everyBlock() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Bab I. Arah pembangunan", "arah"));
        blocks.add(Note.of("Data contoh: angka anggaran dalam buku ini dibuat untuk peragaan dan bukan angka resmi."));
        blocks.add(Paragraph.of(
                "Kabupaten Bantul memilih enam dimensi kota cerdas sebagai kerangka. Setiap inisiatif menjawab sedikitnya"
                        + " satu masalah daerah, punya jalan ke misi dalam RPJMD, dan memakai sub kegiatan yang berlaku."
                        + " Bab ini menjelaskan arah itu, bab berikutnya cara mencapainya."));
        blocks.add(new Heading(2, "Masalah yang dijawab", "masalah"));
        blocks.add(new Bullets(List.of(
                Text.of("Pendapatan asli daerah dari wisata belum tercatat pada hari yang sama."),
                Text.of(
                        Span.plain("Antrean rumah sakit: pasien menunggu rata-rata "),
                        Span.bold("96 menit"),
                        Span.plain(" sebelum diperiksa, "),
                        Span.italic("dengan cetak miring sebagai contoh"),
                        Span.plain(".")),
                Text.of("Sampah: 40 persen tidak terangkut ke tempat pengolahan."))));
        blocks.add(new Heading(3, "Urutan kerja", "urutan"));
        blocks.add(new NumberedList(List.of(
                Text.of("Perangkat daerah mengusulkan inisiatif."),
                Text.of("Sekretariat menelaah, Bappeda menyelaraskan."),
                Text.of("Bupati menetapkan."))));
        blocks.add(Paragraph.of("Setelah ditetapkan:"));
        blocks.add(new NumberedList(List.of(Text.of("Buku dicetak."), Text.of("Buku dibagikan."))));
        blocks.add(new Heading(2, "Perubahan dari versi 1", "perubahan"));
        blocks.add(new Paragraph(Text.of(
                Span.plain("Target tahun 2025 semula "),
                Span.struck("12 layanan"),
                Span.plain(" menjadi "),
                Span.inserted("18 layanan"),
                Span.plain("; "),
                new Span("penanggung jawab tetap", Set.of(Emphasis.BOLD, Emphasis.ITALIC)),
                Span.plain("."))));
        blocks.add(new Figure(
                "Empat dari enam dimensi naik sejak 2020",
                "Mandala enam kelopak. Tata kelola 96 persen, branding 83 persen, ekonomi 100 persen.",
                new Picture(golden("petals.svg")),
                "Evaluasi kota cerdas 2022"));
        blocks.add(new Figure(
                "Semua komponen lebih baik daripada tahun sebelumnya",
                "Radar enam komponen, terendah output 2,29, tertinggi baseline 3,60.",
                new Picture(golden("radar.svg")),
                ""));
        blocks.add(new Figure(
                "Sebagian besar daerah di bawah tiga",
                "Sebaran indeks, dua daerah antara 2,5 dan 3.",
                new Picture(golden("histogram.svg")),
                "Kementerian Kominfo 2023"));
        blocks.add(initiative(1, 3));
        blocks.add(facts());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "Bab II. Program dan anggaran", "program"));
        blocks.add(Paragraph.of("Tabel berikut memuat semua program menurut dimensi dan tahun."));
        blocks.add(programmes(300, false));
        blocks.add(new Heading(2, "Peta jalan", "peta-jalan"));
        blocks.add(roadMap());
        blocks.add(new Table("Belum ada isi", List.of(Column.words("Nama", 1)), List.of(), null, false));
        blocks.add(new Heading(1, "Lampiran. Teks yang aneh " + HOSTILE, "aneh"));
        blocks.add(Paragraph.of(HOSTILE + "\nbaris kedua"));
        blocks.add(Paragraph.of(LONG_WORD));
        blocks.add(new Table(
                HOSTILE,
                List.of(Column.words(LONG_WORD, 1), Column.figures("Nilai", "Rp juta", 1), Column.words(HOSTILE, 1)),
                List.of(List.of(Text.of(LONG_WORD), Text.of("1.234"), Text.of(HOSTILE))),
                null,
                false));
        return book(blocks);
    }

    /** Short enough to be read in one look. */
    static Book shortBook() {
        return book(List.of(
                new Heading(1, "Bab I. Arah & tujuan", "arah"),
                new Paragraph(
                        Text.of(Span.plain("Semula "), Span.struck("12"), Span.plain(" kini "), Span.inserted("18"))),
                new Heading(2, "Program", "program"),
                new Bullets(List.of(Text.of("satu"), Text.of("dua\nbaris"))),
                new NumberedList(List.of(Text.of("<b>tiga</b>"))),
                new Facts(List.of(Fact.of("Dimensi", "Living"))),
                programmes(1, true),
                Note.of("Data contoh."),
                new PageBreak()));
    }

    static Heading initiative(int number, int level) {
        return new Heading(
                level, "Inisiatif %d: Layanan kesehatan terpadu desa".formatted(number), "inisiatif-" + number);
    }

    static Facts facts() {
        return new Facts(List.of(
                Fact.of("Dimensi", "Living"),
                Fact.of("Subdimensi", "Kesehatan"),
                Fact.of("Penanggung jawab", "Dinas Kesehatan Kabupaten Bantul"),
                Fact.of("Pendukung", "Diskominfo; RSUD Panembahan Senopati; kapanewon"),
                Fact.of("Jenis", "Aplikasi, inisiatif baru"),
                Fact.of("Misi RPJMD", "Misi 3: meningkatkan mutu kesehatan masyarakat"),
                Fact.of("Sub kegiatan", "1.02.02.2.02.0033 Operasional pelayanan puskesmas"),
                Fact.of("Indikator", "Waktu tunggu pasien, menit; baku 96, sasaran 2026: 30"),
                Fact.of("Anggaran 2022–2026", "Rp 1,24 M dari APBD kabupaten"),
                Fact.of("Risiko", "Jaringan di tiga kapanewon belum stabil")));
    }

    static Table programmes(int rows, boolean landscape) {
        return new Table(
                "Program menurut dimensi, dengan anggaran tiap tahun",
                List.of(
                        new Column("No", "", Align.END, 5),
                        Column.words("Program", 30),
                        Column.words("Perangkat daerah", 25),
                        Column.figures("2022", "Rp juta", 10),
                        Column.figures("2023", "Rp juta", 10),
                        Column.figures("2024", "Rp juta", 10)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(it -> List.of(
                                Text.of("" + it),
                                Text.of("Layanan terpadu desa nomor " + it + " dengan tanda tangan elektronik"),
                                Text.of(it % 3 == 0 ? "Dinas Kesehatan" : "Dinas Komunikasi dan Informatika"),
                                Text.of("1.2%02d,5".formatted(it % 100)),
                                Text.of("–"),
                                Text.of("0")))
                        .toList(),
                List.of(Text.EMPTY, Text.of("Jumlah"), Text.EMPTY, Text.of("375.000"), Text.of("–"), Text.of("0")),
                landscape);
    }

    private static Table roadMap() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words("Inisiatif", 30));
        IntStream.rangeClosed(2022, 2031).forEach(it -> columns.add(new Column("" + it, "", Align.MIDDLE, 7)));
        return new Table(
                "Peta jalan sepuluh tahun",
                columns,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(row -> IntStream.rangeClosed(0, 10)
                                .mapToObj(it -> Text.of(
                                        it == 0 ? "Inisiatif " + row : it > row % 5 && it < row % 7 + 4 ? "●" : ""))
                                .toList())
                        .toList(),
                null,
                true);
    }

    /** A book of as many pages of initiatives. */
    static Book ofInitiatives(int count) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Inisiatif", "inisiatif"));
        for (int it = 1; it <= count; it++) {
            blocks.add(initiative(it, 2));
            blocks.add(Paragraph.of(
                    "Pasien menunggu terlalu lama karena pendaftaran dicatat dua kali, di puskesmas dan di rumah sakit."
                            + " Inisiatif ini menyatukan pendaftaran sehingga pasien cukup menunjukkan satu nomor."));
            blocks.add(facts());
            blocks.add(Paragraph.of(
                    "Tahun pertama dipakai untuk menyatukan data dan melatih petugas; tahun kedua semua puskesmas memakai"
                            + " layanan ini. Pengaruh terhadap pendapatan asli daerah tidak langsung."));
            blocks.add(new PageBreak());
        }
        return book(blocks);
    }

    private static String golden(String name) {
        try {
            return Files.readString(Path.of("src/test/golden/chart", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
