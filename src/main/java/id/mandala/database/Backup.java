package id.mandala.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Everything the program keeps, as it stood at one moment, in one file: a zip with one entry a table (PostgreSQL's COPY text), the
 * files that stand beside the database, and a table of contents with rows and hashes. Taken beside a running program: it reads one
 * snapshot and waits for nobody. Sessions and counted sign-in tries are left out; people sign in again.
 */
public final class Backup {

    static final String CONTENTS = "contents";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private final Connection connection;
    private final ZipOutputStream zip;
    private final List<String> contents = new ArrayList<>();

    private Backup(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.zip = zip;
    }

    /** What was written: tables and rows of all of them. */
    public record Written(int tables, long rows) {}

    /**
     * @param beside files outside the database that belong to it, by name; one that does not exist is left out
     * @throws FileAlreadyExistsException when {@code target} is there already: a backup never replaces one
     */
    public static Written write(Database database, Map<String, Path> beside, Path target)
            throws IOException, SQLException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Written written;
            try (var out = Files.newOutputStream(draft);
                    var zip = new ZipOutputStream(new BufferedOutputStream(out), UTF_8)) {
                written = write(database, beside, zip);
            }
            try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Written write(Database database, Map<String, Path> beside, ZipOutputStream zip)
            throws IOException, SQLException {
        try (var owner = database.connectAsOwner();
                var program = connectSeeingAll(database)) {
            var backup = new Backup(program, zip);
            for (var version : Migrations.versions(owner).entrySet()) {
                backup.contents.add("schema\t%s\t%s".formatted(version.getKey(), version.getValue()));
            }
            // Before the snapshot: what they say of the database must not be newer than it.
            for (var file : beside.entrySet()) {
                backup.file(file.getKey(), file.getValue());
            }
            var written = backup.tables(StoredTable.all(owner));
            backup.contents();
            return written;
        }
    }

    /** As the program's own role, which the policies let see every region when it says so; one snapshot for all that follows. */
    private static Connection connectSeeingAll(Database database) throws SQLException {
        var login = database.program();
        var connection = DriverManager.getConnection(database.url(), login.name(), login.password());
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('mandala.scope', '00', true)");
        }
        return connection;
    }

    private Written tables(List<StoredTable> tables) throws IOException, SQLException {
        var all = 0L;
        for (var table : tables) {
            var hashed = begin(TABLES + table.name());
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select %s from %s) to stdout".formatted(table.columns(), table.name()), hashed);
            end("table\t%s\t%d".formatted(table.name(), rows), hashed);
            all += rows;
        }
        return new Written(tables.size(), all);
    }

    private void file(String name, Path path) throws IOException {
        if (Files.exists(path)) {
            var hashed = begin(FILES + name);
            Files.copy(path, hashed);
            end("file\t%s\t%d".formatted(name, 1), hashed);
        }
    }

    private DigestOutputStream begin(String entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        return new DigestOutputStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        zip.write(b);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        zip.write(bytes, from, length);
                    }
                },
                Fingerprint.sha256());
    }

    private void end(String line, DigestOutputStream hashed) throws IOException {
        zip.closeEntry();
        contents.add(line + "\t" + Fingerprint.hex(hashed.getMessageDigest()));
    }

    private void contents() throws IOException {
        zip.putNextEntry(new ZipEntry(CONTENTS));
        zip.write(String.join("\n", contents).getBytes(UTF_8));
        zip.closeEntry();
    }
}
