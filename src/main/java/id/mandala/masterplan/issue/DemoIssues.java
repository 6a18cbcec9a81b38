package id.mandala.masterplan.issue;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two issues of Bantul no initiative of the demo answers, beside those that came with its plan. Their kind is real, the words ours. */
@Component
class DemoIssues implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final Masterplans masterplans;
    private final Issues issues;

    DemoIssues(Masterplans masterplans, Issues issues) {
        this.masterplans = masterplans;
        this.issues = issues;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load() {
        var plan = masterplans.current(BANTUL).orElseThrow();
        issues.add(List.of(
                issue(
                        plan,
                        new Statement(
                                "Kekerasan remaja di jalan pada malam hari",
                                "Remaja berkumpul tanpa kegiatan, ajakan tersebar lewat grup percakapan, dan jalan di sekitarnya gelap.",
                                "Remaja, keluarganya, dan pengguna jalan pada malam hari.",
                                "Warga berjaga bergantian di padukuhan, dan orang tua melarang anaknya keluar malam.",
                                "society",
                                new TreeSet<>())),
                issue(
                        plan,
                        new Statement(
                                "Penambangan pasir tanpa izin di Sungai Progo dan Opak",
                                "Permintaan pasir tinggi, pengawasan melibatkan banyak pihak, dan penambang belum punya mata pencaharian lain.",
                                "Petani di tepi sungai, warga di sekitar jembatan, dan penambang kecil.",
                                "Tebing sungai longsor ke arah sawah, dan warga melaporkan truk yang lewat malam hari.",
                                "environment",
                                new TreeSet<>()))));
    }

    private static Issue issue(Masterplan plan, Statement statement) {
        return new Issue(plan.region(), UUID.randomUUID(), plan.id(), statement, 1);
    }
}
