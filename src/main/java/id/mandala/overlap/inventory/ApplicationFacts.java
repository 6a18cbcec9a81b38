package id.mandala.overlap.inventory;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Texts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency writes of an application.
 *
 * @param agency as it was named when this was written down; who holds its matters today is the region module's to say
 * @param function what the application does
 * @param users who works with it
 * @param data which data it keeps
 * @param platforms empty where nobody said
 * @param lastUsed absent where nobody knows
 * @param yearlyCost of keeping it up; absent where nobody knows
 * @param retirement there while, and only while, it is retired
 * @param initiative of the masterplan, which it belongs to
 */
public record ApplicationFacts(
        UUID agency,
        String name,
        String function,
        String users,
        String data,
        SortedSet<Platform> platforms,
        Licence licence,
        Status status,
        @Nullable LocalDate lastUsed,
        @Nullable Rupiah yearlyCost,
        @Nullable Retirement retirement,
        @Nullable UUID initiative) {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_TEXT = 4000;

    /** A trillion a year; past it somebody typed zeros too many. */
    static final long MOST_COST = 1_000_000_000_000L;

    /**
     * @throws RuleBroken {@code overlap.application-name}, {@code overlap.text-too-long}, {@code overlap.yearly-cost},
     *     {@code overlap.retired-reason}, {@code overlap.retired-status}
     */
    public ApplicationFacts {
        name = Texts.tidy(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken("overlap.application-name", LONGEST_NAME);
        }
        function = text(function);
        users = text(users);
        data = text(data);
        platforms = Collections.unmodifiableSortedSet(new TreeSet<>(platforms));
        if (yearlyCost != null && !isCost(yearlyCost)) {
            throw new RuleBroken("overlap.yearly-cost");
        }
        if (status == Status.RETIRED && retirement == null) {
            throw new RuleBroken("overlap.retired-reason", LONGEST_TEXT);
        }
        if (status != Status.RETIRED && retirement != null) {
            throw new RuleBroken("overlap.retired-status");
        }
    }

    static boolean isCost(Rupiah amount) {
        return amount.amount() >= 0 && amount.amount() <= MOST_COST;
    }

    /** @throws RuleBroken {@code overlap.day-to-come} where it was last used, or retired, on a day that is still to come */
    void checkDays(LocalDate today) {
        checkPast(lastUsed, today);
        checkPast(retirement == null ? null : retirement.on(), today);
    }

    private static void checkPast(@Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new RuleBroken("overlap.day-to-come");
        }
    }

    ApplicationFacts retired(Retirement why) {
        return as(Status.RETIRED, why);
    }

    /** With every status but retired, which asks for a reason. */
    ApplicationFacts as(Status changed) {
        return as(changed, null);
    }

    private ApplicationFacts as(Status changed, @Nullable Retirement why) {
        return new ApplicationFacts(
                agency,
                name,
                function,
                users,
                data,
                platforms,
                licence,
                changed,
                lastUsed,
                yearlyCost,
                why,
                initiative);
    }

    private static String text(String text) {
        var tidy = Texts.tidy(text);
        if (tidy.length() > LONGEST_TEXT) {
            throw new RuleBroken("overlap.text-too-long", LONGEST_TEXT);
        }
        return tidy;
    }
}
