package id.mandala.masterplan.version;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative, or the head of the plan, that differs.
 *
 * @param id of the initiative, or of the plan
 * @param dimension absent for the head of the plan
 * @param lead the leading agency's name; absent for the head of the plan
 * @param fields what differs; all it said where it was dropped, all it says where it was added. None where only what stands behind
 *     the same names is another
 * @param reasons of the versions that made the change
 */
public record ItemChange(
        Kind kind,
        UUID id,
        String name,
        Optional<String> dimension,
        Optional<String> lead,
        List<FieldChange> fields,
        List<Amendment> reasons) {

    /** Words: {@code masterplan.version.change.<name>}. */
    public enum Kind {
        ADDED,
        CHANGED,
        DROPPED
    }

    public ItemChange {
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
    }

    public boolean isHead() {
        return dimension.isEmpty();
    }

    ItemKey key() {
        return new ItemKey(isHead() ? ItemKey.Kind.PLAN : ItemKey.Kind.INITIATIVE, id);
    }

    ItemChange with(List<Amendment> reasons) {
        return new ItemChange(kind, id, name, dimension, lead, fields, reasons);
    }
}
