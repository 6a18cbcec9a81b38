package id.mandala.evaluation.compare;

import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.evaluation.compare.Standing.Like;
import id.mandala.evaluation.compare.Standing.Peer;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The regencies of a year to stand among. */
@Component
class Peers {

    private final Results results;
    private final Regions regions;

    Peers(Results results, Regions regions) {
        this.results = results;
        this.regions = regions;
    }

    Standing of(Area me, Result mine, Like like) {
        var all = results.ofYear(mine.year()).stream()
                .flatMap(it -> it.index().stream()
                        .map(index -> new Peer(
                                regions.get(it.region()),
                                index.value(),
                                it.edition(),
                                it.title(),
                                it.components().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                component ->
                                                        component.getValue().value())))))
                .toList();
        return Standing.of(me, mine, all, like);
    }
}
