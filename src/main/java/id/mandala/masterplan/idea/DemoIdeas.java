package id.mandala.masterplan.idea;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import org.springframework.stereotype.Component;

/** Two made-up ideas for Bantul, without anybody's name. */
@Component
class DemoIdeas implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final Ideas ideas;

    DemoIdeas(Ideas ideas) {
        this.ideas = ideas;
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
                        "Jadwal truk sampah yang dapat dilihat warga (contoh)",
                        "Warga tidak tahu kapan truk lewat, jadi sampah menumpuk di tepi jalan. Tampilkan jadwal dan letak truk tiap padukuhan.",
                        Suggestion.From.CITIZEN,
                        Suggestion.Sender.NONE));
        ideas.add(
                BANTUL,
                new Suggestion(
                        "Mahasiswa mendampingi perajin berjualan daring (contoh)",
                        "Perajin punya barang bagus tetapi foto dan uraiannya kurang. Kuliah kerja nyata dapat mendampingi satu kalurahan tiap semester.",
                        Suggestion.From.UNIVERSITY,
                        Suggestion.Sender.NONE));
    }
}
