import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * ./mandala bench masterplan: import of 10,000 initiatives, the list of them at 20 requests a second, all books of a plan of 300.
 *
 * <p>Each beside a baseline of the same run: the same workbook read and refused for a missing title; the bare SQL of the list's page;
 * a start's liveness answer for the books, which have nothing to be compared with but time.
 */
static final int MANY = 10_000;
/** Indicators, costs, actions and risks of one initiative. */
static final int LINES = 8;
/** As many initiatives as one file may bring lines of. */
static final int DETAILED = 2_500;
static final int BOOK_PLAN = 300;
static final int PER_SECOND = 20;
static final int SECONDS = 20;

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Program.newFolder(home);
    try (var program = Program.start(home, folder, Map.of())) {
        var malang = new Visit(program, "diskominfo.malang", "35.07");
        malang.begin();
        var agency = malang.agency();
        var refused = malang.send(Workbooks.workbook("x", MANY, agency, "Salah"));
        var taken = malang.send(Workbooks.workbook("x", MANY, agency, "Nama inisiatif"));
        IO.println("import of %,d rows        %.2f s, status %d; bare read and refusal %.2f s, status %d; ratio %.1f"
                .formatted(MANY, taken.seconds(), taken.status(), refused.seconds(), refused.status(), taken.seconds() / refused.seconds()));

        var list = malang.pages("/kerja/35.07/masterplan", PER_SECOND, SECONDS);
        var sql = sql(folder);
        IO.println("list page at %d/s          median %.0f ms, p95 %.0f ms, p99 %.0f ms; bare SQL of its rows %.1f ms; ratio of medians %.1f"
                .formatted(PER_SECOND, at(list, 50), at(list, 95), at(list, 99), sql, at(list, 50) / sql));

        var lines = malang.send(Workbooks.lines("x", DETAILED));
        var whole = malang.timed("/kerja/35.07/masterplan/berkas/inisiatif.xlsx");
        var same = malang.send(whole.body());
        IO.println("parts of %,d: %,d lines taken %.2f s, status %d; whole workbook of %.1f MB written %.2f s, sent back unchanged %.2f s, status %d"
                .formatted(DETAILED, DETAILED * LINES, lines.seconds(), lines.status(), whole.body().length / 1e6, whole.seconds(), same.seconds(), same.status()));

        var both = malang.send(Workbooks.both("z", MANY, agency, DETAILED));
        IO.println("import of %,d new rows with %,d lines %.2f s, status %d".formatted(MANY, DETAILED * LINES, both.seconds(), both.status()));

        var bantul = new Visit(program, "diskominfo.bantul", "34.02");
        var present = bantul.count();
        bantul.send(Workbooks.workbook("y", BOOK_PLAN - present, bantul.agency(), "Nama inisiatif"));
        for (var round : List.of("first", "again")) {
            var cpu = program.cpuSeconds();
            var begin = System.nanoTime();
            var size = 0;
            for (var number = 1; number <= 4; number++) {
                for (var ending : List.of("pdf", "docx")) {
                    size += bantul.get("/kerja/34.02/masterplan/buku/buku-%d.%s".formatted(number, ending)).body().length;
                }
            }
            IO.println("four books of %d, PDF and DOCX, %s: %.1f s, %.1f CPU s, %.1f MB"
                    .formatted(bantul.count(), round, (System.nanoTime() - begin) / 1e9, program.cpuSeconds() - cpu, size / 1e6));
        }
        IO.println("resident after it: %.0f MB".formatted(program.residentMegabytes()));
    } finally {
        Program.delete(folder);
    }
}

double at(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
}

/** The rows of the first page, asked as the program's role within its scope; median of 20, milliseconds. */
double sql(Path folder) throws Exception {
    var secrets = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve("postgres/secrets.properties"))) {
        secrets.load(in);
    }
    var port = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).get(3).strip();
    var times = new ArrayList<Double>();
    try (var connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/mandala", "mandala_app", secrets.getProperty("program"));
            var statement = connection.createStatement()) {
        statement.execute("set mandala.scope = '35.07'");
        for (var i = 0; i < 20; i++) {
            var begin = System.nanoTime();
            try (var rows = statement.executeQuery("""
                    select initiative.*, agency.name from masterplan.initiative
                    join region.agency on agency.region_code = initiative.region_code and agency.id = initiative.lead_agency_id
                    where initiative.region_code = '35.07' order by lower(initiative.name), initiative.id limit 100
                    """)) {
                while (rows.next()) {
                    rows.getString("name");
                }
            }
            times.add((System.nanoTime() - begin) / 1e6);
        }
    }
    Collections.sort(times);
    return times.get(times.size() / 2);
}
