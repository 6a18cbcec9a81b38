package id.mandala.evaluation.round;

import id.mandala.identity.Actor;
import id.mandala.identity.Permission;
import id.mandala.identity.Recipients;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be seated where, as the ministry sees it. */
@Component
@Transactional(readOnly = true)
class Pool {

    private final Recipients recipients;
    private final Seats seats;
    private final Today today;

    Pool(Recipients recipients, Seats seats, Today today) {
        this.recipients = recipients;
        this.seats = seats;
        this.today = today;
    }

    /** Everybody who may mark anywhere, by account. */
    Map<UUID, Actor> assessors() {
        var all = new LinkedHashMap<UUID, Actor>();
        recipients.in(RegionCode.NATION).stream()
                .filter(it -> it.actor().grants().stream()
                        .anyMatch(grant -> grant.role().allows(Permission.MARK)))
                .forEach(it -> all.put(it.account(), it.actor()));
        return all;
    }

    /** Seats held in the round, by account. */
    Map<UUID, Integer> load(Round round) {
        return seats.of(round).stream()
                .filter(Seat::isHeld)
                .collect(Collectors.toMap(Seat::account, _ -> 1, Integer::sum));
    }

    /** Those without a seat there now or before, and without a conflict. */
    Map<RegionCode, List<Actor>> at(Round round, Collection<RegionCode> regions) {
        var assessors = assessors();
        var homes = homes();
        var seated = seats.of(round).stream()
                .filter(it -> it.givenBy().isPresent() || it.removedAt().isPresent())
                .collect(Collectors.groupingBy(Seat::region, Collectors.mapping(Seat::account, Collectors.toSet())));
        var day = today.date();
        return regions.stream()
                .collect(Collectors.toMap(
                        it -> it,
                        region -> assessors.entrySet().stream()
                                .filter(it -> it.getValue().may(Permission.MARK, region))
                                .filter(it ->
                                        !seated.getOrDefault(region, Set.of()).contains(it.getKey()))
                                .filter(it -> Conflict.of(
                                                it.getValue(), homes.getOrDefault(it.getKey(), List.of()), region, day)
                                        .isEmpty())
                                .map(Map.Entry::getValue)
                                .toList()));
    }

    Optional<RuleBroken> conflict(Actor actor, RegionCode region) {
        var own = actor.account().map(it -> homes().getOrDefault(it, List.of())).orElse(List.of());
        return Conflict.of(actor, own, region, today.date());
    }

    private Map<UUID, List<Home>> homes() {
        return seats.homes().stream().collect(Collectors.groupingBy(Home::account));
    }
}
