package id.mandala;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * A start that is thrown away: the JVM watches it and keeps what it learned (classes, profiles) in its AOT cache, so that every later
 * start is short. Opens the pages a first visitor opens.
 */
final class Rehearsal {

    private static final List<String> PAGES = List.of("/", "/34.02", "/masuk", "/nasional/2023", "/actuator/health");

    private Rehearsal() {}

    static void run() {
        var start = Start.begin();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = "http://localhost:%s%s".formatted(start.port(), page);
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
