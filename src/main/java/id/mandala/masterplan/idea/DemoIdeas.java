package id.mandala.masterplan.idea;

import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import org.springframework.stereotype.Component;

/** Two made-up ideas for Bantul, without anybody's name: one waits, one became a proposal of the demo. */
@Component
class DemoIdeas implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    /** Code of the proposal the second idea became. */
    private static final String PROPOSAL = "usulan-01";

    private final Ideas ideas;
    private final Masterplans masterplans;
    private final Initiatives initiatives;

    DemoIdeas(Ideas ideas, Masterplans masterplans, Initiatives initiatives) {
        this.ideas = ideas;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
    }

    @Override
    public int order() {
        return 314;
    }

    @Override
    public void load() {
        ideas.add(
                BANTUL,
                new Suggestion(
                        "Mahasiswa mendampingi perajin berjualan daring (contoh)",
                        "Perajin punya barang bagus tetapi foto dan uraiannya kurang. Kuliah kerja nyata dapat mendampingi satu kalurahan tiap semester.",
                        Suggestion.From.UNIVERSITY,
                        Suggestion.Sender.NONE));
        var collected = ideas.add(
                BANTUL,
                new Suggestion(
                        "Sampah terpilah dijemput dari rumah sesuai jadwal (contoh)",
                        "Warga yang memilah sampah tidak tahu ke mana membawanya. Jemput dari rumah pada hari yang tetap, supaya tidak menumpuk di tepi jalan.",
                        Suggestion.From.CITIZEN,
                        Suggestion.Sender.NONE));
        var idea = ideas.find(BANTUL, collected).orElseThrow();
        initiatives.of(masterplans.current(BANTUL).orElseThrow()).stream()
                .filter(it -> PROPOSAL.equals(it.outline().key()))
                .findFirst()
                .ifPresent(it -> ideas.adopt(idea, it.id()));
    }
}
