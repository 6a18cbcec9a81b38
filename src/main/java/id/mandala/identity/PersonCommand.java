package id.mandala.identity;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./mandala person}: everything kept about one person, handed out or erased (UU 27/2022, articles 6 to 8). */
public final class PersonCommand {

    private static final String USAGE = """
            ./mandala person export USERNAME          everything kept about the person, as JSON on standard output
            ./mandala person erase USERNAME           closes the account and forgets who it was; the audit trail keeps its id
            ./mandala person administrator USERNAME NAME
                                                      makes an administrator of the whole installation and prints a one-time
                                                      password: for the first account of a new installation
            """;

    private PersonCommand() {}

    public static int run(List<String> arguments, Connection owner, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return 0;
        }
        try {
            owner.setAutoCommit(false);
            var asked = (arguments.isEmpty() ? "" : arguments.getFirst()) + " " + arguments.size();
            return switch (asked) {
                case "export 2" -> export(arguments.get(1), owner, out, err);
                case "erase 2" -> erase(arguments.get(1), owner, out, err);
                case "administrator 3" -> FirstAdministrator.add(arguments.get(1), arguments.get(2), owner, out, err);
                default -> {
                    err.print(USAGE);
                    yield 2;
                }
            };
        } catch (SQLException e) {
            err.println("The database refused: " + e.getMessage());
            return 2;
        }
    }

    private static int export(String username, Connection owner, PrintStream out, PrintStream err) throws SQLException {
        var account = find(username, owner);
        if (account.isEmpty()) {
            return unknown(username, err);
        }
        var json = JsonMapper.builder().build();
        var all = json.createObjectNode();
        for (var column : columns(owner)) {
            var rows = rows(column, account.get(), owner);
            if (!rows.isEmpty()) {
                var list = all.putArray(column.table() + "." + column.name());
                rows.forEach(it -> list.add(withoutSecrets((ObjectNode) json.readTree(it))));
            }
        }
        out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        return 0;
    }

    /** A column that names an account, in whatever module's table. */
    private record Column(String table, String name) {}

    /** Found in the catalogue, so that a module added later is not forgotten: accounts are named by these columns and no others. */
    private static List<Column> columns(Connection owner) throws SQLException {
        var columns = new ArrayList<Column>();
        columns.add(new Column("identity.account", "id"));
        try (var statement = owner.createStatement()) {
            var rows = statement.executeQuery("""
                    select c.table_schema || '.' || c.table_name, c.column_name
                    from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
                        and (c.column_name in ('account_id', 'actor_id') or c.column_name like '%\\_by')
                    order by 1, 2
                    """);
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    /** Names of tables and columns come from the catalogue, never from a person. */
    private static List<String> rows(Column column, UUID account, Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.prepareStatement(
                "select to_jsonb(t)::text from %s t where %s = ?".formatted(column.table(), column.name()))) {
            statement.setObject(1, account);
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** What proves the person's identity to us is no information about the person. */
    private static ObjectNode withoutSecrets(ObjectNode row) {
        return row.remove(
                List.of("password_hash", "hash", "previous_hash", "public_key", "attestation", "attestation_client"));
    }

    private static int erase(String username, Connection owner, PrintStream out, PrintStream err) throws SQLException {
        var account = find(username, owner);
        if (account.isEmpty()) {
            return unknown(username, err);
        }
        execute(
                owner,
                "delete from identity.session where principal_name = ?",
                account.get().toString());
        execute(owner, "delete from identity.sign_in_attempt where username = ?", Username.hash(username));
        for (var table : List.of("api_token", "passkey", "device", "account_grant")) {
            execute(owner, "delete from identity." + table + " where account_id = ?", account.get());
        }
        execute(owner, """
                update identity.account set username = 'erased-' || left(id::text, 8), name = '–', email = null,
                    password_hash = null, disabled_at = coalesce(disabled_at, now()), signed_in_at = null,
                    version = version + 1
                where id = ?
                """, account.get());
        execute(owner, """
                select audit.append(region_code, null, 'program:erase', 'identity.account-erased', id::text, '{}')
                from identity.account, set_config('mandala.scope', '00', true) where id = ?
                """, account.get());
        owner.commit();
        out.println("Erased. The audit trail keeps the id " + account.get() + ".");
        return 0;
    }

    private static Optional<UUID> find(String username, Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select id from identity.account where username = ?")) {
            statement.setString(1, username.strip().toLowerCase(Locale.ROOT));
            var row = statement.executeQuery();
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static void execute(Connection owner, String sql, Object parameter) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.execute();
        }
    }

    private static int unknown(String username, PrintStream err) {
        err.println("No account is called " + username + ".");
        return 1;
    }
}
