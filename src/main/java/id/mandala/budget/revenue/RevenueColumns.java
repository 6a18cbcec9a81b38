package id.mandala.budget.revenue;

import id.mandala.documents.Column;
import id.mandala.region.Agency;
import id.mandala.values.Rupiah;
import java.util.List;

/** The columns of a file of revenue: a row for each year of an account. The same are downloaded as template and as list. */
final class RevenueColumns {

    private static final String FAULT = "budget.revenue.file.";

    final Column<RevenueCode> code = Column.of("code", RevenueCode::of, "Kode rekening", "Kode")
            .help("Kode rekening pendapatan, misalnya 4.1.02.02.03.", "Account code, for example 4.1.02.02.03.");
    final Column<String> name = Column.text("name", "Nama akun", "Uraian")
            .refusing(it -> it.length() > RevenueAccount.LONGEST_NAME, FAULT + "name", RevenueAccount.LONGEST_NAME)
            .help("Sama di semua baris akun yang sama.", "The same in every row of one account.");
    final Column<Agency> agency;
    final Column<Integer> year;
    final Column<Rupiah> target = amount("target", "Target murni", "Target")
            .help("Rupiah penuh; 0 bila tidak ditargetkan.", "Whole rupiah; 0 where there is no target.");
    final Column<Rupiah> changed = amount("changed_target", "Target perubahan")
            .optional()
            .help("Kosong bila tidak berubah.", "Empty where it was not changed.");
    final Column<Rupiah> realised = amount("realised", "Realisasi")
            .optional()
            .help("Sejak Januari, bersama bulannya.", "Since January, together with its month.");
    final Column<Integer> until = Column.integer("realised_until", "Sampai bulan")
            .refusing(it -> it < 1 || it > Realised.WHOLE_YEAR, FAULT + "month")
            .optional()
            .help("1 sampai 12; 12 berarti setahun penuh.", "1 to 12; 12 means the whole year.");

    RevenueColumns(CollectingAgencies.Known agencies) {
        agency = Column.of("agency", agencies::read, "Perangkat daerah", "OPD")
                .help(
                        "Nama atau singkatan perangkat daerah pemungut.",
                        "Name or short name of the agency that collects.");
        year = Column.integer("year", "Tahun")
                .refusing(
                        it -> it < RevenueYear.EARLIEST || it > RevenueYear.last(agencies.today()),
                        FAULT + "year",
                        String.valueOf(RevenueYear.EARLIEST),
                        String.valueOf(RevenueYear.last(agencies.today())));
    }

    private static Column<Rupiah> amount(String key, String... titles) {
        return Column.rupiah(key, titles).refusing(it -> it.amount() < 0, FAULT + "negative");
    }

    List<Column<?>> all() {
        return List.of(code, name, agency, year, target, changed, realised, until);
    }

    List<String> titles() {
        return all().stream().map(it -> it.titles().getFirst()).toList();
    }
}
