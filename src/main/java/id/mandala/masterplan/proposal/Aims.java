package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import java.util.List;

/** What is to be reached, and how one will see it. */
public record Aims(String goal, List<Indicator> indicators) implements Part {

    static final Aims EMPTY = new Aims("", List.of());

    public Aims {
        goal = Part.text(goal);
        indicators = List.copyOf(indicators);
        Part.checkCount(indicators.size());
    }

    @Override
    public void checkWithin(Span span) {
        indicators.forEach(it -> it.targets().keySet().forEach(year -> Part.checkYear(span, year)));
    }
}
