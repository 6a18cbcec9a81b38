package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry opens a regency's evaluation of a year for marks. */
@Service
class BeginEvaluation {

    private static final int LONGEST_SOURCE = 200;

    private final Evaluations evaluations;
    private final Rounds rounds;
    private final Regions regions;

    BeginEvaluation(Evaluations evaluations, Rounds rounds, Regions regions) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.regions = regions;
    }

    /** @param source letter, file or round the judgement comes from */
    @Transactional
    void open(RegionCode region, int year, String edition, String source) {
        Actors.current().require(Permission.IMPORT_RESULTS, region);
        if (!region.isRegency() || !regions.exists(region)) {
            throw new RuleBroken("evaluation.regency-unknown", region.value());
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new RuleBroken("evaluation.source", LONGEST_SOURCE);
        }
        if (evaluations.find(region, year).isPresent()) {
            throw new RuleBroken("evaluation.already-there", region.value(), String.valueOf(year));
        }
        rounds.open(region, year, edition, Status.ENTRY, source);
    }
}
