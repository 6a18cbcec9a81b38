package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.stream.IntStream;

/** Years from first to last, both counted. */
public record Span(int first, int last) {

    public static final int LONGEST = 25;

    public Span {
        if (first < 2000 || first > 2100 || last < first || last >= first + LONGEST) {
            throw new RuleBroken("masterplan.span", first, last, LONGEST);
        }
    }

    public boolean covers(int year) {
        return first <= year && year <= last;
    }

    public boolean covers(Span other) {
        return covers(other.first) && covers(other.last);
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Override
    public String toString() {
        return first + "–" + last;
    }
}
