package id.mandala.evaluation.round;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry seats assessors, never one in a place of their own, and takes seats back. */
@Service
@Transactional
class SeatAssessors {

    /** @param load seats held in the round */
    record Candidate(UUID account, String name, int load) {}

    static final int MOST_SEATS = 10;

    private final Seats seats;
    private final Standings standings;
    private final Pool pool;
    private final AuditTrail trail;

    SeatAssessors(Seats seats, Standings standings, Pool pool, AuditTrail trail) {
        this.seats = seats;
        this.standings = standings;
        this.pool = pool;
        this.trail = trail;
    }

    /** Everybody who may mark anywhere, by account. */
    Map<UUID, Actor> assessors() {
        return pool.assessors();
    }

    /** Who could be seated at a regency, those with the least to do first. */
    List<Candidate> candidates(Round round, RegionCode region) {
        var load = pool.load(round);
        return pool.at(round, List.of(region)).getOrDefault(region, List.of()).stream()
                .map(it -> new Candidate(
                        it.account().orElseThrow(),
                        it.name(),
                        load.getOrDefault(it.account().orElseThrow(), 0)))
                .sorted(Comparator.comparingInt(Candidate::load).thenComparing(Candidate::name))
                .toList();
    }

    /** @throws RuleBroken where the account may not mark there, or comes from there */
    void give(Round round, RegionCode region, UUID account) {
        LeadRound.requireLead();
        var actor = pool.assessors().get(account);
        if (actor == null || !actor.may(Permission.MARK, region)) {
            throw new RuleBroken("evaluation.round.no-assessor", region.value());
        }
        pool.conflict(actor, region).ifPresent(it -> {
            throw it;
        });
        seat(round, region, actor);
    }

    private void seat(Round round, RegionCode region, Actor actor) {
        var account = actor.account().orElseThrow();
        if (!seats.give(
                region, round.year(), account, actor.name(), Actors.current().name())) {
            throw new RuleBroken("evaluation.round.seated-before", actor.name());
        }
        trail.record(region, "evaluation.seat-given", String.valueOf(round.year()), Map.of("account", account));
    }

    /**
     * Fills up every regency that takes part.
     *
     * @return how many seats were given
     * @throws RuleBroken where one of them cannot have so many; nothing is given then
     */
    int distribute(Round round, int each) {
        LeadRound.requireLead();
        if (each < 1 || each > MOST_SEATS) {
            throw new RuleBroken("evaluation.round.each", MOST_SEATS);
        }
        var wanted = new HashMap<RegionCode, Integer>();
        standings.of(round).stream().filter(Standing::isOpen).forEach(it -> {
            long has = it.seats().stream().filter(Seat::isHeld).count();
            if (has < each) {
                wanted.put(it.region(), (int) (each - has));
            }
        });
        var candidates = new HashMap<RegionCode, List<UUID>>();
        pool.at(round, wanted.keySet())
                .forEach((region, actors) -> candidates.put(
                        region,
                        actors.stream().flatMap(it -> it.account().stream()).toList()));
        var shared = Distribution.of(wanted, candidates, pool.load(round));
        if (!shared.tooFew().isEmpty()) {
            throw new RuleBroken("evaluation.round.too-few", each, tooFew(shared, wanted, each));
        }
        var assessors = pool.assessors();
        shared.given()
                .forEach((region, accounts) -> accounts.stream()
                        .flatMap(it -> Optional.ofNullable(assessors.get(it)).stream())
                        .forEach(it -> seat(round, region, it)));
        return shared.given().values().stream().mapToInt(List::size).sum();
    }

    void takeBack(RegionCode region, int year, UUID seat, String why) {
        LeadRound.requireLead();
        Round.requireReason(why);
        if (!seats.takeBack(region, year, seat, why)) {
            throw new StaleVersion();
        }
        trail.record(region, "evaluation.seat-taken-back", String.valueOf(year), Map.of("seat", seat));
    }

    void declare(Home home) {
        LeadRound.requireLead();
        Round.requireReason(home.why());
        if (!pool.assessors().containsKey(home.account())) {
            throw new RuleBroken("evaluation.round.home-account");
        }
        int present = seats.homes().stream()
                .filter(it -> it.account().equals(home.account()) && it.region().equals(home.region()))
                .mapToInt(Home::revision)
                .findFirst()
                .orElse(0);
        var next = new Home(home.region(), home.account(), home.until(), home.why(), present + 1);
        if (!seats.addHome(next, Actors.current().name())) {
            throw new StaleVersion();
        }
        trail.record(
                RegionCode.NATION,
                "evaluation.home-declared",
                home.account().toString(),
                Map.of("region", home.region().value(), "until", home.until()));
    }

    List<Home> homes() {
        return seats.homes();
    }

    private static String tooFew(Distribution shared, Map<RegionCode, Integer> wanted, int each) {
        return shared.tooFew().entrySet().stream()
                .limit(10)
                .map(it -> it.getKey() + " (" + (each - wanted.getOrDefault(it.getKey(), 0) + it.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}
