package id.mandala.evaluation.evidence;

import id.mandala.assessment.Instrument;
import id.mandala.evaluation.self.Claims;
import id.mandala.evaluation.self.Editions;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year's evidence beside the questions of its edition and the region's own marks. */
@Component
@Transactional(readOnly = true)
class EvidenceYears {

    private static final int YEARS = 4;

    private final Regions regions;
    private final Editions editions;
    private final Claims claims;
    private final Evidences evidences;
    private final Today today;

    EvidenceYears(Regions regions, Editions editions, Claims claims, Evidences evidences, Today today) {
        this.regions = regions;
        this.editions = editions;
        this.claims = claims;
        this.evidences = evidences;
        this.today = today;
    }

    int thisYear() {
        return today.date().getYear();
    }

    Instrument instrument(RegionCode region, int year) {
        return editions.of(region, year);
    }

    EvidencePage of(RegionCode region, int year) {
        var instrument = editions.of(region, year);
        int latest = Math.max(year, thisYear());
        var frozen = evidences.frozen(region, year);
        return new EvidencePage(
                regions.get(region),
                year,
                years(latest),
                instrument,
                evidences.of(region, year),
                evidences.uses(region, year),
                claims.of(region, year, instrument.id()),
                frozen,
                !frozen && Actors.current().may(Permission.CLAIM, region));
    }

    private static List<Integer> years(int latest) {
        return IntStream.range(0, YEARS).mapToObj(it -> latest - it).toList();
    }
}
