import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Somebody who has signed in, with the session's cookies and a token for the API. */
final class Visit {

    record Sent(int status, double seconds) {}

    record Got(byte[] body, double seconds) {}

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

    /** Of somebody without an account. */
    Visit(Program program) {
        this.program = program;
        this.region = "00";
        this.token = "";
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
        send(path, path, fields);
    }

    private void send(String form, String path, Map<String, String> fields) throws Exception {
        var page = client.send(HttpRequest.newBuilder(program.address(form)).build(), BodyHandlers.ofString()).body();
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

    /** Sends the hidden fields of a page with these to an address below it. */
    void pass(String page, String below, Map<String, String> fields) throws Exception {
        send(page, page + below, fields);
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
    List<Double> pages(String path, int perSecond, int seconds) throws Exception {
        for (var i = 0; i < 40; i++) {
            get(path);
        }
        var times = new ConcurrentLinkedQueue<Double>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < perSecond * seconds; i++) {
                readers.submit(() -> {
                    var begin = System.nanoTime();
                    get(path);
                    return times.add((System.nanoTime() - begin) / 1e6);
                });
                Thread.sleep(1000 / perSecond);
            }
        }
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted;
    }
}
