package id.mandala.monitoring.rfk;

import id.mandala.documents.Column;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.List;

/** The columns of an RFK file that tell something new; every other one is left alone. */
final class RfkColumns {

    final Column<String> initiative =
            Column.text("initiative", "Uraian", "Inisiatif", "Nama inisiatif", "Nama sub kegiatan", "Program/Kegiatan");
    final Column<Rupiah> realised = Column.rupiah(
                    "realised", "Realisasi keuangan (Rp)", "Realisasi keuangan", "Spent (Rp)", "Realisasi")
            .optional();
    final Column<BigDecimal> physical = Column.number(
                    "physical", "Realisasi fisik (%)", "Realisasi fisik", "Work done (%)", "Fisik")
            .optional();
    final Column<String> obstacle = Column.text(
                    "obstacle", "Keterangan/Permasalahan", "Permasalahan", "Kendala", "Keterangan", "Hambatan")
            .optional();
    final Column<String> correction =
            Column.text("correction", "Alasan bila lebih kecil", "Alasan").optional();

    List<Column<?>> all() {
        return List.of(initiative, realised, physical, obstacle, correction);
    }

    /** Which one a rule about a report is about. */
    Column<?> of(String broken) {
        return switch (broken) {
            case "monitoring.realised", "monitoring.over" -> realised;
            case "monitoring.obstacle" -> obstacle;
            case "monitoring.correction-long" -> correction;
            default -> physical;
        };
    }
}
