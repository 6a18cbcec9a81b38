package id.mandala.evaluation.compare;

import id.mandala.evaluation.self.Estimates;
import id.mandala.masterplan.Realisations;
import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a region itself knows of a year, to stand beside what it was judged. */
@Component
class OwnFigures {

    private final Realisations realisations;
    private final Estimates estimates;

    OwnFigures(Realisations realisations, Estimates estimates) {
        this.realisations = realisations;
        this.estimates = estimates;
    }

    /** Of the first year on record, the judged one where it is, and the newest. */
    Origins beside(RegionCode region, Optional<Scored> official) {
        var known = realisations.years(region);
        var years = new TreeSet<Integer>();
        if (!known.isEmpty()) {
            years.add(known.getFirst());
            years.add(known.getLast());
        }
        official.map(Scored::year).filter(known::contains).ifPresent(years::add);
        return Origins.of(
                official,
                years.stream()
                        .flatMap(it -> realisations.of(region, it).stream())
                        .toList(),
                estimates.of(region));
    }
}
