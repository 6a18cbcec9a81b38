package id.mandala.overlap.cases;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import id.mandala.web.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Three cases of Bantul, one at each desk. That the initiatives touch each other is ours, and so is every word the agencies say. */
@Component
class DemoCases implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final int DAYS_TO_ANSWER = 14;
    private static final String HEARD = "Data contoh";

    private final KnownItems items;
    private final OpenCase open;
    private final AnswerCase answer;
    private final DecideCase decide;
    private final Today today;

    DemoCases(KnownItems items, OpenCase open, AnswerCase answer, DecideCase decide, Today today) {
        this.items = items;
        this.open = open;
        this.answer = answer;
        this.decide = decide;
        this.today = today;
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public void load() {
        emergencyCalls();
        cameras();
        poorHouseholds();
    }

    private void emergencyCalls() {
        open(
                        CaseKind.OVERLAP,
                        "Panggilan darurat",
                        "Siapa yang menerima panggilan pertama kali, dan data apa yang dapat dipakai bersama?",
                        "PSC 119 Bantul",
                        "Bantul Command Center")
                .ifPresent(it -> answer(
                        it,
                        "Bantul Command Center",
                        Position.SUPPORT,
                        "Ruang pantau menerima laporan umum. Panggilan medis dapat langsung diteruskan ke 119."));
    }

    private void cameras() {
        open(
                        CaseKind.DUPLICATION,
                        "Kamera pantau di jalan",
                        "Apakah kamera yang sama dapat dipakai untuk ketertiban dan untuk ruang pantau daerah?",
                        "CCTV Titik Rawan",
                        "Bantul Command Center")
                .ifPresent(it -> {
                    answer(
                            it,
                            "CCTV Titik Rawan",
                            Position.MERGE,
                            "Kami memerlukan gambarnya, bukan perangkatnya. Pemasangan boleh disatukan.");
                    answer(
                            it,
                            "Bantul Command Center",
                            Position.LEAD,
                            "Jaringan dan penyimpanannya sudah ada. Kami siap memasang kamera di titik rawan.");
                });
    }

    private void poorHouseholds() {
        var pair = new String[] {"Pemutakhiran Data Warga Miskin", "Pendataan Rumah Layak Huni"};
        open(
                        CaseKind.OVERLAP,
                        "Pendataan keluarga dan rumahnya",
                        "Apakah satu kunjungan ke rumah dapat mengisi kedua pendataan?",
                        pair)
                .ifPresent(it -> {
                    answer(it, pair[0], Position.LEAD, "Musyawarah padukuhan dapat sekaligus mencatat keadaan rumah.");
                    answer(it, pair[1], Position.SUPPORT, "Kami menyiapkan ukuran kerusakan yang dipakai pendata.");
                    decide(it, pair[0]);
                });
    }

    private void decide(OverlapCase opened, String lead) {
        var decision = new Decision(
                Outcome.LEAD_SUPPORT,
                "Satu kunjungan pendata melayani bantuan sosial dan perbaikan rumah, sehingga warga tidak ditanya dua kali.",
                opened.items().stream()
                        .filter(it -> it.name().equals(lead))
                        .map(CaseItem::ref)
                        .findFirst(),
                "");
        var saving = new Saving(
                Optional.of(new Rupiah(150_000_000)),
                "Biaya kunjungan kedua selama dua tahun (contoh).",
                Optional.empty(),
                "");
        decide.decide(BANTUL, opened.number(), new Version(opened.version() + 2), decision, List.of(), saving);
    }

    /** Empty where the plan holds other initiatives by now. */
    private Optional<OverlapCase> open(CaseKind kind, String title, String question, String... names) {
        var all = items.standing(BANTUL);
        var refs = Stream.of(names)
                .flatMap(name ->
                        all.stream().filter(it -> it.name().equals(name)).limit(1))
                .map(ItemNow::ref)
                .toList();
        return refs.size() < names.length
                ? Optional.empty()
                : Optional.of(open.open(
                        BANTUL,
                        new OpenCase.Request(kind, title, question, today.date().plusDays(DAYS_TO_ANSWER), refs)));
    }

    private void answer(OverlapCase opened, String item, Position position, String words) {
        var agency = opened.items().stream()
                .filter(it -> it.name().equals(item))
                .map(CaseItem::agency)
                .findFirst()
                .orElseThrow();
        answer.answer(BANTUL, opened.number(), agency, new Version(0), new AnswerCase.Words(position, words, HEARD));
    }
}
