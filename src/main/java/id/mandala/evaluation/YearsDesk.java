package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of a regency, and what may be done about each. */
@Service
@Transactional(readOnly = true)
class YearsDesk {

    private final Evaluations evaluations;
    private final Regions regions;
    private final List<YearLink> links;

    YearsDesk(Evaluations evaluations, Regions regions, List<YearLink> links) {
        this.evaluations = evaluations;
        this.regions = regions;
        this.links =
                links.stream().sorted(Comparator.comparingInt(YearLink::order)).toList();
    }

    YearsPage of(RegionCode region) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        return new YearsPage(
                region,
                regions.name(region),
                evaluations.of(region).reversed().stream().map(this::line).toList(),
                actor.may(Permission.MARK, region),
                actor.may(Permission.WRITE_FINDINGS, region));
    }

    private YearsPage.Line line(Evaluation it) {
        return new YearsPage.Line(
                it,
                links.stream()
                        .map(link -> link.of(it))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
