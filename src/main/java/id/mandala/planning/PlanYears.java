package id.mandala.planning;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.stream.IntStream;

/** The years of a medium-term plan, both counted; at most six, as a plan often begins within a year. */
public record PlanYears(int first, int last) {

    public static final int LONGEST = 6;

    /** @throws RuleBroken {@code planning.years} where they are not in order, or too many */
    public PlanYears {
        if (first < 2000 || first > 2100 || last < first || last >= first + LONGEST) {
            throw new RuleBroken("planning.years", LONGEST);
        }
    }

    public boolean covers(int year) {
        return first <= year && year <= last;
    }

    public List<Integer> all() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Override
    public String toString() {
        return first + "–" + last;
    }
}
