package id.mandala.monitoring.obstacle;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of an obstacle sends, as typed. */
record ObstacleForm(
        @Nullable String owner,
        @Nullable String expectedOn,
        @Nullable String council,
        @Nullable String decision,
        @Nullable String resolvedOn,
        @Nullable String how,
        @Nullable Long version) {

    static ObstacleForm of(Obstacle it) {
        return new ObstacleForm(
                it.owner().map(UUID::toString).orElse(""),
                it.expectedOn().map(LocalDate::toString).orElse(""),
                it.council().name(),
                it.decision(),
                it.resolved().map(of -> of.on().toString()).orElse(""),
                it.resolved().map(Obstacle.Resolved::how).orElse(""),
                (long) it.version());
    }

    /** The obstacle as it is to be, from how it stands. */
    Obstacle of(Obstacle present, LocalDate today) {
        return new Obstacle(
                present.region(),
                present.id(),
                present.initiative(),
                present.cause(),
                present.words(),
                present.since(),
                Typed.idIfAny(owner, "monitoring.obstacle.owner"),
                Typed.said(expectedOn).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Typed.date(expectedOn, "monitoring.obstacle.expected-on")),
                Chosen.among(Obstacle.Council.values(), council)
                        .orElseThrow(() -> new RuleBroken("monitoring.obstacle.council")),
                Typed.said(decision),
                resolved(today),
                Objects.requireNonNullElse(version, 0L).intValue());
    }

    /** Words on how it was resolved resolve it, today where no day is told. */
    private Optional<Obstacle.Resolved> resolved(LocalDate today) {
        if (Typed.said(resolvedOn).isEmpty() && Typed.said(how).isEmpty()) {
            return Optional.empty();
        }
        var on = Typed.said(resolvedOn).isEmpty() ? today : Typed.date(resolvedOn, "monitoring.obstacle.resolved-on");
        return Optional.of(new Obstacle.Resolved(on, Typed.said(how)));
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "monitoring.obstacle.owner" -> "owner";
            case "monitoring.obstacle.expected-on", "monitoring.obstacle.expected-far" -> "expectedOn";
            case "monitoring.obstacle.council" -> "council";
            case "monitoring.obstacle.decision" -> "decision";
            case "monitoring.obstacle.how", "monitoring.obstacle.open-again" -> "how";
            default -> "resolvedOn";
        };
    }
}
