package id.mandala.budget.sipd;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of the import send, as typed.
 *
 * @param tahun whose lines the file is about
 * @param tambah {@code true} where lines nobody recorded are added
 * @param bagian per cent of the added ones that count as smart city
 */
record SipdForm(
        @Nullable String tahun,
        @Nullable String tambah,
        @Nullable String bagian) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    static SipdForm in(int year) {
        return new SipdForm(String.valueOf(year), "", "100");
    }

    public boolean adds() {
        return "true".equals(tambah);
    }

    /** @throws RuleBroken {@code budget.line.year}, {@code budget.line.share} */
    SipdQuestion question() {
        return new SipdQuestion(Typed.year(tahun, "budget.line.year"), adds(), share());
    }

    private BigDecimal share() {
        var percent = Typed.percent(bagian, "budget.line.share");
        if (percent.compareTo(WHOLE) > 0) {
            throw new RuleBroken("budget.line.share");
        }
        return percent.movePointLeft(2);
    }

    /** Where what a file would do is shown; it says again what was asked. */
    String preview(RegionCode region, UUID kept) {
        return "/kerja/%s/anggaran/impor/%s/periksa?tahun=%d&tambah=%s&bagian=%s"
                .formatted(
                        region,
                        kept,
                        question().year(),
                        adds(),
                        share().movePointRight(2).toPlainString());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return code.equals("budget.line.share") ? "bagian" : "tahun";
    }
}
