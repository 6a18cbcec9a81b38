package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import java.util.List;

/** The action plan: what is done for people, infrastructure, application and literacy, and when. */
public record Actions(List<ActionItem> items) implements Part {

    static final Actions EMPTY = new Actions(List.of());

    public Actions {
        items = List.copyOf(items);
        Part.checkCount(items.size());
    }

    @Override
    public void checkWithin(Span span) {
        items.forEach(it -> Part.checkYear(span, it.year()));
    }
}
