package id.mandala.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a {@link Backup}: the schema as it stood then, the rows, and only then the migrations this program
 * has added since. All of it or, where a row or a hash does not fit, nothing.
 */
public final class Restore {

    private final Database database;
    private final ZipFile zip;
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Map<String, Part> tables = new LinkedHashMap<>();
    private final Map<String, Part> files = new LinkedHashMap<>();

    private record Part(long rows, String hash) {}

    private Restore(Database database, ZipFile zip) throws IOException {
        this.database = database;
        this.zip = zip;
        try (var contents = zip.getInputStream(entry(Backup.CONTENTS))) {
            new String(contents.readAllBytes(), UTF_8).lines().forEach(this::read);
        }
    }

    /** @throws IOException where the file is no backup, or is not whole */
    public static Backup.Written read(Path source, Database database, Path filesInto) throws IOException, SQLException {
        try (var zip = new ZipFile(source.toFile(), UTF_8)) {
            return new Restore(database, zip).run(filesInto);
        }
    }

    private void read(String line) {
        var field = line.split("\t", -1);
        switch (field[0]) {
            case "schema" -> versions.put(field[1], field[2]);
            case "table" -> tables.put(field[1], new Part(Long.parseLong(field[2]), field[3]));
            case "file" -> files.put(field[1], new Part(1, field[3]));
            default -> throw new IllegalStateException("a newer kind of backup: " + field[0]);
        }
    }

    private Backup.Written run(Path filesInto) throws IOException, SQLException {
        try (var owner = database.connectAsOwner()) {
            if (!Migrations.versions(owner).isEmpty()) {
                throw new IOException("the database is not empty; a backup is restored into a new one");
            }
            var whole = false;
            try {
                Migrations.runTo(database, versions);
                var rows = fillAtOnce(owner, filesInto);
                whole = true;
                Migrations.run(database);
                return new Backup.Written(tables.size(), rows);
            } finally {
                if (!whole) {
                    Migrations.drop(owner);
                }
            }
        }
    }

    private long fillAtOnce(Connection owner, Path filesInto) throws IOException, SQLException {
        owner.setAutoCommit(false);
        try {
            var rows = fill(owner);
            for (var file : files.entrySet()) {
                copyOut(file.getKey(), file.getValue(), filesInto);
            }
            owner.commit();
            return rows;
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    /** The owner is bound by row-level security like everybody; for this one transaction the tables let him pass. */
    private long fill(Connection owner) throws IOException, SQLException {
        var stored = StoredTable.all(owner);
        var known = stored.stream().map(StoredTable::name).collect(Collectors.toSet());
        if (!known.equals(tables.keySet())) {
            throw new IOException("the tables of the backup are not those of its schema");
        }
        var all = 0L;
        try (var statement = owner.createStatement()) {
            statement.execute("truncate " + String.join(", ", known));
            for (var table : stored) {
                var forced = isForced(owner, table);
                if (forced) {
                    statement.execute("alter table %s no force row level security".formatted(table.name()));
                }
                // what triggers derive from these rows is in the backup too
                statement.execute("alter table %s disable trigger user".formatted(table.name()));
                all += copyIn(owner, table);
                for (var counter : table.counters()) {
                    statement.execute(
                            "select setval(pg_get_serial_sequence('%s', '%s'), coalesce(max(%s), 0) + 1, false) from %s"
                                    .formatted(table.name(), counter, counter, table.name()));
                }
                statement.execute("alter table %s enable trigger user".formatted(table.name()));
                if (forced) {
                    statement.execute("alter table %s force row level security".formatted(table.name()));
                }
            }
        }
        return all;
    }

    private static boolean isForced(Connection owner, StoredTable table) throws SQLException {
        try (var statement =
                owner.prepareStatement("select relforcerowsecurity from pg_class where oid = ?::regclass")) {
            statement.setString(1, table.name());
            var row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private long copyIn(Connection owner, StoredTable table) throws IOException, SQLException {
        var part = part(tables, table.name());
        try (var in =
                new DigestInputStream(zip.getInputStream(entry(Backup.TABLES + table.name())), Fingerprint.sha256())) {
            var rows = owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), in);
            check(table.name(), part, rows, Fingerprint.hex(in.getMessageDigest()));
            return rows;
        }
    }

    private void copyOut(String name, Part part, Path into) throws IOException {
        var target = into.resolve(name).normalize();
        if (!into.normalize().equals(target.getParent())) {
            throw new IOException("the backup points outside its folder: " + name);
        }
        try (var in = new DigestInputStream(zip.getInputStream(entry(Backup.FILES + name)), Fingerprint.sha256())) {
            Files.createDirectories(into);
            Files.copy(in, target);
            check(name, part, 1, Fingerprint.hex(in.getMessageDigest()));
        }
    }

    private static void check(String name, Part part, long rows, String hash) throws IOException {
        if (part.rows() != rows || !part.hash().equals(hash)) {
            throw new IOException("%s is not as it was written: %d rows of %d".formatted(name, rows, part.rows()));
        }
    }

    private static Part part(Map<String, Part> parts, String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("the backup lacks " + name);
        }
        return part;
    }

    private ZipEntry entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the backup lacks " + name);
        }
        return entry;
    }
}
