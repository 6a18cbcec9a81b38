package id.mandala.masterplan.version;

import id.mandala.values.Chosen;
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
        var parts = typed.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Chosen.among(Kind.values(), parts[0])
                        .flatMap(kind -> Chosen.id(parts[1]).map(id -> new ItemKey(kind, id)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
