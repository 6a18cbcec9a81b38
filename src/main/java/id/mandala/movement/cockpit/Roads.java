package id.mandala.movement.cockpit;

import id.mandala.movement.RoadSteps;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each part of the movement once for all regions of a scope. */
@Service
@Transactional(readOnly = true)
class Roads {

    private final List<RoadSteps> parts;
    private final Rounds rounds;
    private final Regions regions;
    private final Today today;

    Roads(List<RoadSteps> parts, Rounds rounds, Regions regions, Today today) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(RoadSteps::order)).toList();
        this.rounds = rounds;
        this.regions = regions;
        this.today = today;
    }

    /** Those within the scope that are members of the round or have any step in it. */
    List<Road> of(Round round, RegionCode scope) {
        var members = Set.copyOf(rounds.members(round));
        var wanted = regions
                .page(
                        area -> round.tier().fits(area.code()) && scope.covers(area.code()),
                        Optional.empty(),
                        Integer.MAX_VALUE)
                .stream()
                .map(Area::code)
                .toList();
        var steps = new HashMap<RegionCode, List<RoadSteps.Step>>();
        for (var part : parts) {
            part.of(round, wanted)
                    .forEach((region, own) -> steps.computeIfAbsent(region, _ -> new ArrayList<>())
                            .addAll(own));
        }
        var all = new LinkedHashSet<RegionCode>(wanted);
        all.removeIf(it -> !steps.containsKey(it) && !members.contains(it));
        return all.stream()
                .map(it -> new Road(
                        it, regions.name(it), members.contains(it), steps.getOrDefault(it, List.of()), today.date()))
                .toList();
    }
}
