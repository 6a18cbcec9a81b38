package id.mandala.portal;

import id.mandala.evaluation.Finding;
import id.mandala.evaluation.Findings;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Realisation;
import id.mandala.masterplan.Realisations;
import id.mandala.region.Area;
import id.mandala.region.Outlines;
import id.mandala.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a regency's picture from the modules that know a part of it. */
@Service
@Transactional(readOnly = true)
class Regencies {

    private final Regions regions;
    private final Outlines outlines;
    private final Results results;
    private final Findings findings;
    private final Realisations realisations;
    private final DimensionFrameworks frameworks;

    Regencies(
            Regions regions,
            Outlines outlines,
            Results results,
            Findings findings,
            Realisations realisations,
            DimensionFrameworks frameworks) {
        this.regions = regions;
        this.outlines = outlines;
        this.results = results;
        this.findings = findings;
        this.realisations = realisations;
        this.frameworks = frameworks;
    }

    RegencyPage picture(Area area, Nations nations) {
        var code = area.code();
        var results = this.results.of(code).reversed();
        var newest = results.stream().filter(it -> it.index().isPresent()).findFirst();
        var before = newest.flatMap(now ->
                results.stream().filter(it -> it.year() == now.year() - 1).findFirst());
        var years = realisations.years(code).reversed();
        var realisation = years.stream().findFirst().flatMap(it -> realisations.of(code, it));
        var earlier = years.stream().skip(1).findFirst().flatMap(it -> realisations.of(code, it));
        return new RegencyPage(
                area,
                regions.provinceOf(code),
                new RegencyPage.MapMark(outlines.of(code.parent()), outlines.of(code)),
                results,
                dimensions(realisation, earlier, newest, before),
                newest.flatMap(it -> ComponentPicture.of(it, before)),
                realisation,
                realisation.map(NotRunning::of),
                advice(area, results),
                newest.flatMap(it -> rank(it, nations)));
    }

    private Optional<DimensionPicture> dimensions(
            Optional<Realisation> realisation,
            Optional<Realisation> earlier,
            Optional<Result> newest,
            Optional<Result> before) {
        return realisation
                .map(it -> DimensionPicture.ofRealisation(it, earlier, newest))
                .or(() -> newest.flatMap(it -> DimensionPicture.ofMarks(it, before, frameworks.newest())));
    }

    /** Of the newest year that has findings. */
    private Optional<Advice> advice(Area area, List<Result> results) {
        for (var result : results) {
            List<Finding> found = findings.of(area.code(), result.year());
            if (!found.isEmpty()) {
                return Optional.of(new Advice(result.year(), found));
            }
        }
        return Optional.empty();
    }

    private static Optional<RegencyPage.Rank> rank(Result result, Nations nations) {
        var nation = nations.of(result.year());
        return result.index().map(it -> new RegencyPage.Rank(nation.rank(it.value()), nation.scored()));
    }
}
