package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import org.springframework.stereotype.Component;

/** A few lines of Bantul's worksheets and a vision, written to show the program. */
@Component
class DemoWorksheets implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final Masterplans masterplans;
    private final Worksheets worksheets;
    private final Visions visions;

    DemoWorksheets(Masterplans masterplans, Worksheets worksheets, Visions visions) {
        this.masterplans = masterplans;
        this.worksheets = worksheets;
        this.visions = visions;
    }

    @Override
    public int order() {
        return 311;
    }

    @Override
    public void load() {
        var plan = masterplans.current(BANTUL).orElseThrow();
        readiness(plan);
        swot(plan);
        fill(
                plan,
                Method.GAP,
                Aspect.INFRASTRUCTURE,
                new Item.Gap(
                        "Sinyal lemah di lembah dan perbukitan.",
                        "Semua kantor kalurahan dan objek wisata terhubung.",
                        "Jalur serat optik belum menjangkau kalurahan di perbukitan.",
                        "Menara bersama dan jaringan antarkantor kalurahan.",
                        List.of("terhubung")));
        visions.write(
                plan,
                new Vision(
                        "Bantul yang tangguh, terhubung, dan ramah: layanan yang mudah, usaha yang tumbuh, alam yang terjaga.",
                        List.of("tangguh", "terhubung", "ramah")));
    }

    private void readiness(Masterplan plan) {
        fill(
                plan,
                Method.READINESS,
                Aspect.NATURE,
                rated("Pantai, bukit, dan sawah menarik pengunjung.", Item.Rating.GOOD, "ramah"),
                rated("Warga tahu jalur evakuasi gempa dan tsunami.", Item.Rating.MODERATE, "tangguh"));
        fill(
                plan,
                Method.READINESS,
                Aspect.STRUCTURE,
                rated("Setiap perangkat daerah punya pegawai yang paham TI.", Item.Rating.POOR, "terampil"));
        fill(
                plan,
                Method.READINESS,
                Aspect.INFRASTRUCTURE,
                rated("Kantor kapanewon terhubung dengan serat optik.", Item.Rating.GOOD, "terhubung"),
                rated("Pusat data daerah punya cadangan.", Item.Rating.MODERATE, "tangguh"));
        fill(
                plan,
                Method.READINESS,
                Aspect.SUPERSTRUCTURE,
                rated("Ada aturan berbagi data antarperangkat daerah.", Item.Rating.POOR, "terhubung"));
        fill(
                plan,
                Method.READINESS,
                Aspect.CULTURE,
                rated("Gotong royong hidup di padukuhan.", Item.Rating.GOOD, "tangguh", "ramah"));
    }

    private void swot(Masterplan plan) {
        fill(
                plan,
                Method.SWOT,
                Aspect.CULTURE,
                new Item.Swot(Item.Side.STRENGTH, "Kriya dan seni tumbuh di banyak kalurahan.", List.of("kreatif")),
                new Item.Swot(Item.Side.WEAKNESS, "Perajin belum terbiasa berjualan daring.", List.of()),
                new Item.Swot(Item.Side.OPPORTUNITY, "Mahasiswa siap mendampingi usaha kecil.", List.of("kolaborasi")),
                new Item.Swot(Item.Side.THREAT, "Anak muda pindah bekerja ke luar daerah.", List.of()));
    }

    private static Item rated(String text, Item.Rating rating, String... keywords) {
        return new Item.Readiness(text, rating, "Contoh", List.of(keywords));
    }

    private void fill(Masterplan plan, Method method, Aspect aspect, Item... items) {
        worksheets.save(plan, Worksheet.empty(method, aspect).with(List.of(items)));
    }
}
