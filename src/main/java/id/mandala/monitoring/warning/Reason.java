package id.mandala.monitoring.warning;

import id.mandala.monitoring.figure.Thresholds;
import id.mandala.monitoring.obstacle.ObstacleCause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Why an initiative is likely to miss the end of the year. Words: {@code monitoring.warning.reason.<key>}. */
sealed interface Reason {

    /** @param since the first month without growth */
    record Unmoved(YearMonth since) implements Reason {}

    /** Points done and planned in the last three months. */
    record Slowed(double done, double planned) implements Reason {}

    record Behind(double points) implements Reason {}

    /** @param since the month that told it first */
    record HeldUp(ObstacleCause cause, YearMonth since) implements Reason {}

    /** @param points by which absorption passes the work */
    record MoneyAhead(double points) implements Reason {}

    /** Of so many that stood alike in earlier years, so many missed. */
    record AlikeMissed(int missed, int alike) implements Reason {}

    /** Two months without growth are a standstill. */
    int STILL = 2;

    /** Points behind the plan that are worth a word. */
    double NOTABLE = 5;

    /** Less than this share of what was planned lately is slow. */
    double SLOW = 0.6;

    default String key() {
        return switch (this) {
            case Unmoved _ -> "unmoved";
            case Slowed _ -> "slowed";
            case Behind _ -> "behind";
            case HeldUp _ -> "held-up";
            case MoneyAhead _ -> "money-ahead";
            case AlikeMissed _ -> "alike";
        };
    }

    /** What is seen in the curve first, then what stands beside it, then how alike ones went. */
    static List<Reason> of(Outlook it, Thresholds thresholds) {
        var standing = it.standing();
        var reasons = new ArrayList<Reason>();
        int moved = it.course().moved(standing.month());
        if (standing.month() - moved >= STILL) {
            reasons.add(new Unmoved(YearMonth.of(it.course().year(), moved + 1)));
        } else if (standing.recent() < SLOW * standing.recentPlanned()) {
            reasons.add(new Slowed(standing.recent(), standing.recentPlanned()));
        }
        if (standing.behind() >= NOTABLE) {
            reasons.add(new Behind(standing.behind()));
        }
        reasons.addAll(it.course().besides().obstacles());
        it.course()
                .besides()
                .absorption()
                .map(spent -> spent - standing.work())
                .filter(ahead -> ahead > thresholds.moneyAhead().doubleValue())
                .ifPresent(ahead -> reasons.add(new MoneyAhead(ahead)));
        if (it.alike().isEnough() && it.alike().missed() > 0) {
            reasons.add(new AlikeMissed(it.alike().missed(), it.alike().ends().size()));
        }
        return reasons;
    }
}
