import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

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
        var refused = malang.send(workbook("x", MANY, agency, "Salah"));
        var taken = malang.send(workbook("x", MANY, agency, "Nama inisiatif"));
        IO.println("import of %,d rows        %.2f s, status %d; bare read and refusal %.2f s, status %d; ratio %.1f"
                .formatted(MANY, taken.seconds(), taken.status(), refused.seconds(), refused.status(), taken.seconds() / refused.seconds()));

        var list = malang.pages("/kerja/35.07/masterplan");
        var sql = sql(folder);
        IO.println("list page at %d/s          median %.0f ms, p95 %.0f ms, p99 %.0f ms; bare SQL of its rows %.1f ms; ratio of medians %.1f"
                .formatted(PER_SECOND, at(list, 50), at(list, 95), at(list, 99), sql, at(list, 50) / sql));

        var lines = malang.send(lines("x", DETAILED));
        var whole = malang.timed("/kerja/35.07/masterplan/berkas/inisiatif.xlsx");
        var same = malang.send(whole.body());
        IO.println("parts of %,d: %,d lines taken %.2f s, status %d; whole workbook of %.1f MB written %.2f s, sent back unchanged %.2f s, status %d"
                .formatted(DETAILED, DETAILED * LINES, lines.seconds(), lines.status(), whole.body().length / 1e6, whole.seconds(), same.seconds(), same.status()));

        var both = malang.send(both("z", MANY, agency, DETAILED));
        IO.println("import of %,d new rows with %,d lines %.2f s, status %d".formatted(MANY, DETAILED * LINES, both.seconds(), both.status()));

        var bantul = new Visit(program, "diskominfo.bantul", "34.02");
        var present = bantul.count();
        bantul.send(workbook("y", BOOK_PLAN - present, bantul.agency(), "Nama inisiatif"));
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

record Sent(int status, double seconds) {}

record Got(byte[] body, double seconds) {}

/** Somebody who has signed in, with the session's cookies and a token for the API. */
static final class Visit {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_once)\"[^>]*value=\"([^\"]*)\"");

    private final Program program;
    private final String region;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visit(Program program, String username, String region) throws Exception {
        this.program = program;
        this.region = region;
        post("/masuk", Map.of("username", username, "password", "mandala-demo-2026"));
        var answer = client.send(
                HttpRequest.newBuilder(program.address("/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"%s\",\"password\":\"mandala-demo-2026\"}".formatted(username)))
                        .build(),
                BodyHandlers.ofString());
        this.token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    void begin() throws Exception {
        post("/kerja/" + region + "/masterplan/mulai", Map.of("title", "Masterplan", "firstYear", "2022", "lastYear", "2026"));
    }

    String agency() throws Exception {
        return api("/agencies").replaceAll("(?s).*?\"name\":\"([^\"]+)\".*", "$1");
    }

    /** All of the plan, as the list's head says. */
    int count() throws Exception {
        var page = new String(get("/kerja/" + region + "/masterplan").body(), StandardCharsets.UTF_8);
        var found = Pattern.compile("(\\d[\\d.]*) inisiatif\\.").matcher(page);
        return found.find() ? Integer.parseInt(found.group(1).replace(".", "")) : 0;
    }

    private String api(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(program.address("/api/v1/regions/" + region + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void post(String path, Map<String, String> fields) throws Exception {
        var page = client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofString()).body();
        var body = new StringBuilder();
        HIDDEN.matcher(page).results().forEach(it -> body.append(it.group(1)).append('=').append(coded(it.group(2))).append('&'));
        fields.forEach((name, value) -> body.append(name).append('=').append(coded(value)).append('&'));
        client.send(
                HttpRequest.newBuilder(program.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofByteArray());
    }

    Got timed(String path) throws Exception {
        var begin = System.nanoTime();
        var body = get(path).body();
        return new Got(body, (System.nanoTime() - begin) / 1e9);
    }

    Sent send(byte[] workbook) throws Exception {
        var boundary = UUID.randomUUID().toString();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"i.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(workbook);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(program.address("/api/v1/regions/" + region + "/initiative-imports"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", boundary)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        var begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.discarding());
        return new Sent(answer.statusCode(), (System.nanoTime() - begin) / 1e9);
    }

    /** Asked for at a fixed pace, whatever the answers take; milliseconds, sorted. */
    List<Double> pages(String path) throws Exception {
        for (var i = 0; i < 40; i++) {
            get(path);
        }
        var times = new ConcurrentLinkedQueue<Double>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < PER_SECOND * SECONDS; i++) {
                readers.submit(() -> {
                    var begin = System.nanoTime();
                    get(path);
                    return times.add((System.nanoTime() - begin) / 1e6);
                });
                Thread.sleep(1000 / PER_SECOND);
            }
        }
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted;
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

byte[] workbook(String key, int rows, String agency, String nameTitle) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "bench", "1.0")) {
        fillInitiatives(workbook, key, rows, agency, nameTitle);
    }
    return bytes.toByteArray();
}

/** As many as one file may hold. */
byte[] both(String key, int rows, String agency, int detailed) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "bench", "1.0")) {
        fillInitiatives(workbook, key, rows, agency, "Nama inisiatif");
        fillLines(workbook, key, detailed);
    }
    return bytes.toByteArray();
}

void fillInitiatives(Workbook workbook, String key, int rows, String agency, String nameTitle) {
        var sheet = workbook.newWorksheet("Inisiatif");
        var titles = List.of("Kode", nameTitle, "Uraian", "Dimensi", "Sub-dimensi", "Penanggung jawab", "Tahun mulai", "Tahun selesai");
        for (var i = 0; i < titles.size(); i++) {
            sheet.value(0, i, titles.get(i));
        }
        for (var i = 1; i <= rows; i++) {
            sheet.value(i, 0, key + "-" + i);
            sheet.value(i, 1, "Inisiatif %s nomor %d".formatted(key, i));
            sheet.value(i, 2, "Warga dilayani lebih dekat, tahap " + i);
            sheet.value(i, 3, "Smart Governance");
            sheet.value(i, 4, "Layanan Publik");
            sheet.value(i, 5, agency);
            sheet.value(i, 6, 2022);
            sheet.value(i, 7, 2026);
        }
}

/** Two indicators with five targets, two sources with five years, three actions and a risk for each initiative. */
byte[] lines(String key, int initiatives) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "bench", "1.0")) {
        fillLines(workbook, key, initiatives);
    }
    return bytes.toByteArray();
}

void fillLines(Workbook workbook, String key, int initiatives) throws Exception {
        fill(workbook, "Indikator", List.of("Inisiatif", "Indikator", "Satuan", "Arah", "Keadaan awal", "Target 2022", "Target 2023", "Target 2024", "Target 2025", "Target 2026", "Alasan"),
                key, initiatives, 2, (i, n) -> List.of("Layanan " + n + " yang selesai", "persen", "naik", 10 + i % 50, 61, 62, 63, 64, 65.5));
        fill(workbook, "Biaya", List.of("Inisiatif", "Sumber dana", "Biaya 2022", "Biaya 2023", "Biaya 2024", "Biaya 2025", "Biaya 2026"),
                key, initiatives, 2, (i, n) -> List.of(n == 1 ? "APBN" : "DAK", 1_000_000L * (i % 900 + 1), 2_000_000L, 3_000_000L, 4_000_000L, 5_000_000L));
        fill(workbook, "Rencana aksi", List.of("Inisiatif", "Kegiatan", "Bidang", "Tahun"),
                key, initiatives, 3, (i, n) -> List.of("Langkah " + n + " tahap " + i, "aplikasi", 2021 + n));
        fill(workbook, "Risiko", List.of("Inisiatif", "Risiko", "Bobot", "Mitigasi"),
                key, initiatives, 1, (i, n) -> List.of("Petugas berganti", "sedang", "Dua orang untuk tiap tugas"));
}

interface Line {
    List<Object> of(int initiative, int number);
}

void fill(Workbook workbook, String title, List<String> titles, String key, int initiatives, int each, Line line) throws Exception {
    var sheet = workbook.newWorksheet(title);
    for (var i = 0; i < titles.size(); i++) {
        sheet.value(0, i, titles.get(i));
    }
    var row = 1;
    for (var i = 1; i <= initiatives; i++) {
        for (var n = 1; n <= each; n++) {
            sheet.value(row, 0, key + "-" + i);
            var cells = line.of(i, n);
            for (var c = 0; c < cells.size(); c++) {
                if (cells.get(c) instanceof Number number) {
                    sheet.value(row, c + 1, number);
                } else {
                    sheet.value(row, c + 1, cells.get(c).toString());
                }
            }
            row++;
        }
    }
}
