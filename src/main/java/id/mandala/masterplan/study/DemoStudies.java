package id.mandala.masterplan.study;

import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One made-up study, of the first initiative of Bantul's plan by its code. */
@Component
class DemoStudies implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Studies studies;

    DemoStudies(Masterplans masterplans, Initiatives initiatives, Studies studies) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.studies = studies;
    }

    @Override
    public int order() {
        return 313;
    }

    @Override
    public void load() {
        var plan = masterplans.current(BANTUL).orElseThrow();
        initiatives.of(plan).stream()
                .filter(it -> it.stage() == Stage.IN_PLAN && it.outline().key() != null)
                .min(Comparator.comparing(it -> String.valueOf(it.outline().key())))
                .ifPresent(it -> studies.add(
                        it,
                        new Opinion(
                                "Perguruan tinggi pendamping (contoh)",
                                LocalDate.of(2022, 3, 14),
                                Verdict.CONDITIONAL,
                                "Contoh: manfaat bagi warga lebih besar dari biayanya, dan petugasnya sudah ada.",
                                "Tenggat jawaban ditetapkan sama untuk semua perangkat daerah."),
                        Optional.empty()));
    }
}
