package id.mandala.masterplan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Names an item of a version: the head of the plan by the plan's id, or an initiative by its own. */
record ItemKey(Kind kind, UUID id) {

    enum Kind {
        PLAN,
        INITIATIVE
    }

    static ItemKey of(ResultSet row) throws SQLException {
        return new ItemKey(Kind.valueOf(row.getString("kind")), row.getObject("item_id", UUID.class));
    }

    /** Reads {@code INITIATIVE:0b5c…}, as forms carry it; empty for anything else. */
    static Optional<ItemKey> of(String typed) {
        var colon = typed.indexOf(':');
        for (var kind : Kind.values()) {
            if (colon > 0 && kind.name().equals(typed.substring(0, colon))) {
                try {
                    return Optional.of(new ItemKey(kind, UUID.fromString(typed.substring(colon + 1))));
                } catch (IllegalArgumentException notAnId) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
