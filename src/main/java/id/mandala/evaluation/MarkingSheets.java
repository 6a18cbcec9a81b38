package id.mandala.evaluation;

import id.mandala.assessment.Instruments;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An assessor's own sheets: what is to be marked, and how far it has come. */
@Service
@Transactional(readOnly = true)
public class MarkingSheets {

    private final Evaluations evaluations;
    private final Assessors assessors;
    private final Marks marks;
    private final Instruments instruments;
    private final Regions regions;

    MarkingSheets(Evaluations evaluations, Assessors assessors, Marks marks, Instruments instruments, Regions regions) {
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.marks = marks;
        this.instruments = instruments;
        this.regions = regions;
    }

    public MarkingPage of(RegionCode region, int year, boolean checking) {
        var actor = Actors.current();
        actor.require(Permission.MARK, region);
        var evaluation = evaluations
                .find(region, year)
                .orElseThrow(() -> new RuleBroken("evaluation.not-open", region.value(), String.valueOf(year)));
        var instrument = instruments.get(evaluation.edition());
        var assessor = assessor(actor, region, year);
        var given = assessor.map(marks::by).orElse(List.of()).stream()
                .collect(Collectors.toMap(EnteredMark::question, it -> it));
        return new MarkingPage(
                region,
                regions.name(region),
                year,
                instrument.title(),
                instrument.scale().steps(),
                MarkingPage.sections(instrument, given),
                evaluation.status() == Status.ENTRY,
                assessor.flatMap(Assessor::finishedAt).isPresent(),
                assessor.flatMap(Assessor::sawOthersAt).isPresent(),
                checking);
    }

    private Optional<Assessor> assessor(Actor actor, RegionCode region, int year) {
        return actor.account().flatMap(account -> assessors.find(region, year, account));
    }
}
