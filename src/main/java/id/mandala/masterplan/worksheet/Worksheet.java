package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.proposal.Part;
import java.util.List;

/**
 * One worksheet of a masterplan.
 *
 * @param version 0 while nobody has saved it
 */
public record Worksheet(Method method, Aspect aspect, List<Item> items, int version) {

    public Worksheet {
        items = List.copyOf(items);
        Part.checkCount(items.size());
    }

    static Worksheet empty(Method method, Aspect aspect) {
        return new Worksheet(method, aspect, List.of(), 0);
    }

    Worksheet with(List<Item> changed) {
        return new Worksheet(method, aspect, changed, version);
    }
}
