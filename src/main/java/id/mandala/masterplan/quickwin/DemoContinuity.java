package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import org.springframework.stereotype.Component;

/** What became of some of Bantul's quick wins in the year after their first, made up to show the program. */
@Component
class DemoContinuity implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private static final List<Continuity> STATES = List.of(
            new Continuity(Continuity.State.RUNNING, ""),
            new Continuity(Continuity.State.REPLACED, "Contoh: digabung ke aplikasi layanan warga."),
            new Continuity(Continuity.State.RUNNING, ""),
            new Continuity(Continuity.State.STOPPED, "Contoh: petugasnya pindah dan belum diganti."));

    private final Masterplans masterplans;
    private final Continuities continuities;

    DemoContinuity(Masterplans masterplans, Continuities continuities) {
        this.masterplans = masterplans;
        this.continuities = continuities;
    }

    @Override
    public int order() {
        return 312;
    }

    @Override
    public void load() {
        var plan = masterplans.current(BANTUL).orElseThrow();
        var lines = continuities.lines(plan);
        for (int i = 0; i < Math.min(STATES.size(), lines.size()); i++) {
            var line = lines.get(i);
            continuities.write(BANTUL, line.id(), line.firstYear() + 1, STATES.get(i));
        }
    }
}
