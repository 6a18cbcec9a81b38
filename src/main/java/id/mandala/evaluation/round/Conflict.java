package id.mandala.evaluation.round;

import id.mandala.identity.Actor;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When somebody may not judge a regency. */
final class Conflict {

    private static final Set<Role> THOSE_WHO_JUDGE = Set.of(Role.ASSESSOR, Role.MINISTRY);

    private Conflict() {}

    /**
     * Somebody who works there, in its province or below it, or comes from there.
     *
     * @param homes of this account
     * @return the refusal, with what to do
     */
    static Optional<RuleBroken> of(Actor actor, List<Home> homes, RegionCode region, LocalDate today) {
        var work = actor.grants().stream()
                .filter(it ->
                        !THOSE_WHO_JUDGE.contains(it.role()) && !it.region().isNation())
                .filter(it -> it.region().covers(region) || region.covers(it.region()))
                .findFirst()
                .map(it -> new RuleBroken(
                        "evaluation.round.conflict-role",
                        actor.name(),
                        it.region().value(),
                        region.value()));
        return work.or(() -> homes.stream()
                .filter(it -> it.covers(region, today))
                .findFirst()
                .map(it -> new RuleBroken(
                        "evaluation.round.conflict-home",
                        actor.name(),
                        it.region().value(),
                        region.value())));
    }
}
