package id.mandala.masterplan.quickwin;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiatives;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Says of a quick win whether it went on in a year. */
@Service
@Transactional
class ReportContinuity {

    private final Initiatives initiatives;
    private final QuickWinYears years;
    private final Continuities continuities;
    private final Editors editors;
    private final AuditTrail trail;

    ReportContinuity(
            Initiatives initiatives,
            QuickWinYears years,
            Continuities continuities,
            Editors editors,
            AuditTrail trail) {
        this.initiatives = initiatives;
        this.years = years;
        this.continuities = continuities;
        this.editors = editors;
        this.trail = trail;
    }

    void report(RegionCode region, UUID id, Version seen, int year, Continuity continuity) {
        var initiative =
                initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        editors.requireOpen(initiative);
        years.check(initiative, year);
        var before = continuities.of(region, id).get(year);
        if (continuity.equals(before)) {
            return;
        }
        if (seen.number() != initiative.version() || !initiatives.advance(initiative)) {
            throw new StaleVersion(List.of(new StaleVersion.Difference(
                    "masterplan.note", continuity.note(), before == null ? "–" : before.note())));
        }
        continuities.write(region, id, year, continuity);
        trail.record(
                region,
                "masterplan.continuity-reported",
                id.toString(),
                Map.of("year", year, "state", continuity.state().name()));
    }
}
