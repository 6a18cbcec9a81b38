package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a version all the way in one go, for tests. */
@Component
class Adoption {

    static final LegalInstrument PERBUP = new LegalInstrument(InstrumentKind.PERBUP, "", "Masterplan Kota Cerdas");

    private final AdoptVersion adopt;
    private final GiveReasons reasons;
    private final Amendments amendments;

    Adoption(AdoptVersion adopt, GiveReasons reasons, Amendments amendments) {
        this.adopt = adopt;
        this.reasons = reasons;
        this.amendments = amendments;
    }

    PlanVersion draft(RegionCode region) {
        return adopt.begin(region, "Versi", "", PERBUP);
    }

    PlanVersion promulgated(RegionCode region, PlanVersion draft, LocalDate on, LocalDate inForce) {
        int number = draft.number();
        var harmonised = adopt.harmonise(region, number, seen(draft), on);
        var reasoned = reasoned(region, harmonised);
        var signed = adopt.sign(region, number, seen(reasoned), on, number + " Tahun 2020");
        return adopt.promulgate(region, number, seen(signed), on, Optional.of(inForce));
    }

    /** Every change gets its reason. */
    PlanVersion reasoned(RegionCode region, PlanVersion version) {
        var missing = amendments.unreasoned(version);
        if (missing.isEmpty()) {
            return version;
        }
        reasons.give(region, version.number(), seen(version), missing, "Menyesuaikan RPJMD", "");
        return new PlanVersion(
                version.region(),
                version.plan(),
                version.number(),
                version.title(),
                version.note(),
                version.instrument(),
                version.stage(),
                version.steps(),
                version.counted(),
                version.takenAt(),
                version.version() + 1);
    }

    static Version seen(PlanVersion version) {
        return new Version(version.version());
    }
}
