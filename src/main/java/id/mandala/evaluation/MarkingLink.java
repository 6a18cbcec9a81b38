package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evaluation in the menu of a regency's work place. */
@Component
class MarkingLink implements WorkLink {

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String label() {
        return "evaluation.nav.marking";
    }

    @Override
    public String page() {
        return "penilaian";
    }

    @Override
    public List<String> beside() {
        return List.of(
                "temuan",
                "evaluasi-mandiri",
                "tindak-lanjut",
                "bukti",
                "hasil",
                "jadwal-evaluasi",
                "surat",
                "panel",
                "wawancara",
                "keberatan",
                "putusan",
                "survei");
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return place.isRegency() && Actors.current().may(Permission.SEE_REGION, place);
    }
}
