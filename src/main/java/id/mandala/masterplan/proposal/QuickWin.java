package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What makes it a quick win: a result people see within half a year to a year, and an answer to each of the ten criteria quick wins
 * are scored by. Only asked of an initiative whose origin is {@link Origin#QUICK_WIN}.
 *
 * @param months until the result shows, 6 to 12
 */
public record QuickWin(Optional<Integer> months, Map<Criterion, String> answers) implements Part {

    /** The ten criteria of the evaluation letters 2022 and 2023, in their order. Words: {@code masterplan.criterion.<name>}. */
    public enum Criterion {
        FORMULATION,
        APPEAL,
        BENEFIT,
        UNIQUENESS,
        PARTNERSHIP,
        DEVELOPMENT,
        ENDURANCE,
        RESOURCES,
        RISK_MANAGEMENT,
        CONTINUITY
    }

    public static final int SOONEST = 6;
    public static final int LATEST = 12;

    public static final QuickWin EMPTY = new QuickWin(Optional.empty(), Map.of());

    public QuickWin {
        months.filter(it -> it < SOONEST || it > LATEST).ifPresent(it -> {
            throw new RuleBroken("masterplan.quick-win-months", SOONEST, LATEST);
        });
        var said = new EnumMap<Criterion, String>(Criterion.class);
        answers.forEach((criterion, text) -> {
            var answer = Part.text(text);
            if (!answer.isEmpty()) {
                said.put(criterion, answer);
            }
        });
        answers = Collections.unmodifiableMap(said);
    }
}
