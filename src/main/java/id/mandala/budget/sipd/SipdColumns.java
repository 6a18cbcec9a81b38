package id.mandala.budget.sipd;

import id.mandala.budget.execution.CashPlan;
import id.mandala.budget.line.AccountCode;
import id.mandala.budget.line.FundCode;
import id.mandala.documents.Column;
import id.mandala.planning.BudgetCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns that matter of an export of SIPD; every other one is left alone. Several rows of one line are summed. What is optional
 * stays as it stands where the file does not have it.
 */
final class SipdColumns {

    static final String PURPOSE = "SIPD ";

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    final Column<String> agency = Column.text("agency", "Perangkat daerah", "nama_skpd", "SKPD", "OPD", "nama_opd")
            .help("Nama perangkat daerah.", "Name of the agency.");
    final Column<BudgetCode> subActivity = Column.of(
                    "sub_activity", BudgetCode::of, "Kode sub kegiatan", "kode_sub_giat", "kode_sub_kegiatan")
            .help("Misalnya 2.16.03.2.02.0035.", "For example 2.16.03.2.02.0035.");
    final Column<String> name = Column.text("name", "Nama sub kegiatan", "nama_sub_giat", "nama_sub_kegiatan")
            .optional()
            .help("Menjadi nama baris baru.", "Becomes the name of a new line.");
    final Column<AccountCode> account = Column.of(
                    "account", AccountCode::of, "Kode rekening", "kode_akun", "kode_rekening_belanja")
            .optional();
    final Column<FundCode> fund = Column.of("fund", FundCode::of, "Kode sumber dana", "kode_dana", "kodedana")
            .optional();
    final Column<String> source = Column.text("source", "Sumber dana", "nama_dana", "namadana", "nama_sumber_dana")
            .optional()
            .help("Kosong berarti APBD kabupaten/kota.", "Empty means the regency's own budget.");
    final Column<Rupiah> original = Column.rupiah(
                    "original", "Pagu murni", "pagumurni", "pagu", "nilai_anggaran", "anggaran", "total_harga")
            .optional()
            .help(
                    "Anggaran awal. Baris yang sudah disesuaikan tidak diubah.",
                    "The first budget. Adjusted lines stay.");
    final Column<Rupiah> realised = Column.rupiah("realised", "Realisasi", "nilai_realisasi", "realisasi_anggaran")
            .optional()
            .help(
                    "Seluruhnya sejak Januari; mengganti angka yang tercatat.",
                    "All of it since January; takes the place of what is recorded.");
    final List<Column<Rupiah>> months = IntStream.rangeClosed(1, CashPlan.MONTHS)
            .mapToObj(it -> Column.rupiah("month_" + it, "Rencana kas " + MONTHS.get(it - 1), "bulan_" + it)
                    .optional())
            .toList();

    /** Which one a rule about codes is about. */
    Column<?> of(String broken) {
        if (broken.startsWith("budget.line.fund")) {
            return fund;
        }
        return broken.startsWith("budget.line.account") ? account : subActivity;
    }

    /** The first column that is needed and stands nowhere: one that is required, or one with an amount. */
    Optional<Column<?>> unchosen(Map<String, Integer> places) {
        return all().stream()
                .filter(it -> it.required() && !places.containsKey(it.key()))
                .findFirst()
                .or(() -> tellsAmounts(places) ? Optional.empty() : Optional.of(original));
    }

    private boolean tellsAmounts(Map<String, Integer> places) {
        return places.containsKey(original.key()) || places.containsKey(realised.key());
    }

    /** @throws RuleBroken {@code budget.sipd.column}, {@code budget.sipd.no-amount} */
    void require(Map<String, Integer> places) {
        unchosen(places).ifPresent(it -> {
            throw it.required()
                    ? new RuleBroken("budget.sipd.column", it.titles().getFirst())
                    : new RuleBroken("budget.sipd.no-amount");
        });
    }

    List<Column<?>> all() {
        var all =
                new ArrayList<Column<?>>(List.of(agency, subActivity, name, account, fund, source, original, realised));
        all.addAll(months);
        return all;
    }
}
