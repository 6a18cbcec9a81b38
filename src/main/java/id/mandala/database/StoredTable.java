package id.mandala.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of the program's, as a backup keeps it.
 *
 * @param name with its schema
 * @param columns its columns, quoted where they must be, separated by commas
 * @param counters columns numbered by PostgreSQL itself
 */
record StoredTable(String name, String columns, List<String> counters) {

    /** What only matters to browsers that are signed in just now. */
    private static final Set<String> PASSING =
            Set.of("identity.session", "identity.session_attributes", "identity.sign_in_attempt");

    StoredTable {
        counters = List.copyOf(counters);
    }

    /** A table stands after all it points at, so that they can be filled in this order. */
    static List<StoredTable> all(Connection owner) throws SQLException {
        var tables = new ArrayList<StoredTable>();
        try (var statement = owner.prepareStatement("""
                with recursive ours as (
                    select c.oid, n.nspname || '.' || c.relname as name
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'migration'
                ), depth (oid, level) as (
                    select oid, 0 from ours
                    union
                    select k.conrelid, d.level + 1
                    from depth d
                    join pg_constraint k on k.confrelid = d.oid and k.contype = 'f' and k.conrelid <> k.confrelid
                    where d.level < 50
                )
                select o.name,
                    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                     where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                    (select array_agg(a.attname::text) from pg_attribute a
                     where a.attrelid = o.oid and not a.attisdropped and a.attidentity <> '')
                from ours o join depth d on d.oid = o.oid
                group by o.oid, o.name
                order by max(d.level), o.name
                """)) {
            statement.setArray(1, owner.createArrayOf("text", Migrations.ORDER.toArray()));
            var row = statement.executeQuery();
            while (row.next()) {
                var counters = row.getArray(3);
                tables.add(new StoredTable(
                        row.getString(1),
                        row.getString(2),
                        counters == null ? List.of() : List.of((String[]) counters.getArray())));
            }
        }
        return tables.stream().filter(it -> !PASSING.contains(it.name())).toList();
    }
}
