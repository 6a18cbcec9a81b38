import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Workbooks of initiatives and of their lines. */
final class Workbooks {

    private Workbooks() {}

    static byte[] workbook(String key, int rows, String agency, String nameTitle) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            fillInitiatives(workbook, key, rows, agency, nameTitle);
        }
        return bytes.toByteArray();
    }

    /** As many as one file may hold. */
    static byte[] both(String key, int rows, String agency, int detailed) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            fillInitiatives(workbook, key, rows, agency, "Nama inisiatif");
            fillLines(workbook, key, detailed);
        }
        return bytes.toByteArray();
    }

    static void fillInitiatives(Workbook workbook, String key, int rows, String agency, String nameTitle) {
            var sheet = workbook.newWorksheet("Inisiatif");
            var titles = List.of("Kode", nameTitle, "Uraian", "Dimensi", "Sub-dimensi", "Penanggung jawab", "Tahun mulai", "Tahun selesai");
            for (var i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            for (var i = 1; i <= rows; i++) {
                sheet.value(i, 0, key + "-" + i);
                sheet.value(i, 1, "Inisiatif %s nomor %d".formatted(key, i));
                sheet.value(i, 2, "Warga dilayani lebih dekat, tahap " + i);
                sheet.value(i, 3, "Smart Governance");
                sheet.value(i, 4, "Layanan Publik");
                sheet.value(i, 5, agency);
                sheet.value(i, 6, 2022);
                sheet.value(i, 7, 2026);
            }
    }

    /** Two indicators with five targets, two sources with five years, three actions and a risk for each initiative. */
    static byte[] lines(String key, int initiatives) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            fillLines(workbook, key, initiatives);
        }
        return bytes.toByteArray();
    }

    static void fillLines(Workbook workbook, String key, int initiatives) throws Exception {
            fill(workbook, "Indikator", List.of("Inisiatif", "Indikator", "Satuan", "Arah", "Keadaan awal", "Target 2022", "Target 2023", "Target 2024", "Target 2025", "Target 2026", "Alasan"),
                    key, initiatives, 2, (i, n) -> List.of("Layanan " + n + " yang selesai", "persen", "naik", 10 + i % 50, 61, 62, 63, 64, 65.5));
            fill(workbook, "Biaya", List.of("Inisiatif", "Sumber dana", "Biaya 2022", "Biaya 2023", "Biaya 2024", "Biaya 2025", "Biaya 2026"),
                    key, initiatives, 2, (i, n) -> List.of(n == 1 ? "APBN" : "DAK", 1_000_000L * (i % 900 + 1), 2_000_000L, 3_000_000L, 4_000_000L, 5_000_000L));
            fill(workbook, "Rencana aksi", List.of("Inisiatif", "Kegiatan", "Bidang", "Tahun"),
                    key, initiatives, 3, (i, n) -> List.of("Langkah " + n + " tahap " + i, "aplikasi", 2021 + n));
            fill(workbook, "Risiko", List.of("Inisiatif", "Risiko", "Bobot", "Mitigasi"),
                    key, initiatives, 1, (i, n) -> List.of("Petugas berganti", "sedang", "Dua orang untuk tiap tugas"));
    }

    interface Line {
        List<Object> of(int initiative, int number);
    }

    static void fill(Workbook workbook, String title, List<String> titles, String key, int initiatives, int each, Line line) throws Exception {
        var sheet = workbook.newWorksheet(title);
        for (var i = 0; i < titles.size(); i++) {
            sheet.value(0, i, titles.get(i));
        }
        var row = 1;
        for (var i = 1; i <= initiatives; i++) {
            for (var n = 1; n <= each; n++) {
                sheet.value(row, 0, key + "-" + i);
                var cells = line.of(i, n);
                for (var c = 0; c < cells.size(); c++) {
                    if (cells.get(c) instanceof Number number) {
                        sheet.value(row, c + 1, number);
                    } else {
                        sheet.value(row, c + 1, cells.get(c).toString());
                    }
                }
                row++;
            }
        }
    }
}
