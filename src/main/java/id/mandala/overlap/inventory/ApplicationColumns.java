package id.mandala.overlap.inventory;

import id.mandala.documents.Column;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The columns of a file of applications; the same are downloaded as template and as list. */
final class ApplicationColumns {

    final Column<UUID> agency;
    final Column<String> name = Column.text("name", "Nama aplikasi", "Nama", "Aplikasi")
            .help(
                    "Baris dengan perangkat daerah dan nama yang sudah ada memperbarui aplikasinya.",
                    "A row whose agency and name exist updates that application.");
    final Column<String> function = Column.text("function", "Fungsi", "Kegunaan")
            .optional()
            .help(
                    "Apa yang dikerjakan aplikasi ini, dalam satu dua kalimat.",
                    "What the application does, in a sentence or two.");
    final Column<String> users = Column.text("users", "Pengguna").optional();
    final Column<String> data =
            Column.text("data", "Data yang disimpan", "Data").optional();
    final Column<SortedSet<Platform>> platforms = Column.of("platform", ApplicationColumns::platformsOf, "Platform")
            .optional()
            .help(
                    "Beberapa dipisah titik koma: " + Choice.PLATFORM.all(Choice.INDONESIAN) + ".",
                    "Several, separated by semicolons: " + Choice.PLATFORM.all(Locale.ENGLISH) + ".");
    final Column<Licence> licence = Column.of("licence", Choice.LICENCE::read, "Lisensi", "License")
            .optional()
            .help(oneOf(Choice.LICENCE, Choice.INDONESIAN), oneOf(Choice.LICENCE, Locale.ENGLISH));
    final Column<Status> status = Column.of("status", Choice.STATUS::read, "Status", "Keadaan")
            .optional()
            .help(
                    "Wajib untuk aplikasi baru. " + oneOf(Choice.STATUS, Choice.INDONESIAN),
                    "Required for a new application. " + oneOf(Choice.STATUS, Locale.ENGLISH));
    final Column<LocalDate> lastUsed;
    final Column<Rupiah> yearlyCost = Column.rupiah("yearly_cost", "Biaya setahun", "Biaya pemeliharaan setahun")
            .optional()
            .help(
                    "Biaya pemeliharaan setahun, rupiah utuh. Kosong berarti tidak diketahui, 0 berarti tanpa biaya.",
                    "Upkeep a year, whole rupiah. Empty means not known, 0 means it costs nothing.");
    final Column<UUID> initiative;
    final Column<LocalDate> retiredOn;
    final Column<String> retiredReason = Column.text("retired_reason", "Alasan dipensiunkan", "Alasan pensiun")
            .optional()
            .help("Wajib bila statusnya dipensiunkan.", "Required where the status is retired.");

    ApplicationColumns(OwnerAgencies.Known agencies, InitiativeCalled.Names initiatives, LocalDate today) {
        agency = Column.of("agency", agencies::read, "Perangkat daerah", "OPD")
                .help(
                        "Nama atau singkatannya, seperti di daftar perangkat daerah.",
                        "Its name or short name, as in the list of agencies.");
        lastUsed = past(Column.date("last_used", "Terakhir dipakai"), today)
                .help(
                        "Tanggal, misalnya 2026-03-31. Kosong berarti tidak diketahui.",
                        "A date such as 2026-03-31. Empty means not known.");
        initiative = Column.of("initiative", initiatives::read, "Inisiatif")
                .optional()
                .help("Kode atau nama inisiatif masterplan.", "Code or name of an initiative of the masterplan.");
        retiredOn = past(Column.date("retired_on", "Dipensiunkan pada"), today);
    }

    List<Column<?>> all() {
        return List.of(
                agency,
                name,
                function,
                users,
                data,
                platforms,
                licence,
                status,
                lastUsed,
                yearlyCost,
                initiative,
                retiredOn,
                retiredReason);
    }

    private static Column<LocalDate> past(Column<LocalDate> day, LocalDate today) {
        return day.optional().refusing(it -> it.isAfter(today), "refusal.overlap.day-to-come");
    }

    private static String oneOf(Choice<?> choice, Locale locale) {
        return (locale.equals(Locale.ENGLISH) ? "One of: " : "Salah satu dari: ") + choice.all(locale) + ".";
    }

    private static SortedSet<Platform> platformsOf(String text) {
        return Arrays.stream(text.split("[;,]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Choice.PLATFORM::read)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
