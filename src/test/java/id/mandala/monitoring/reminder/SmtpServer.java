package id.mandala.monitoring.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that keeps what it is given, and refuses what it is told to. */
final class SmtpServer implements AutoCloseable {

    /** @param to as the envelope names them */
    record Received(List<String> to, String data) {

        String header(String name) {
            return data.lines()
                    .takeWhile(it -> !it.isEmpty())
                    .filter(it -> it.startsWith(name + ": "))
                    .map(it -> it.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    final List<Received> received = new CopyOnWriteArrayList<>();

    /** What it answers to a command where it does not agree: {@code 550 no such user}; nothing at all where it is blank. */
    volatile Function<String, Optional<String>> objection = _ -> Optional.empty();

    private final ServerSocket socket;

    /** @param port 0 for a free one */
    SmtpServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Received> to(String address) {
        return received.stream().filter(it -> it.to().contains(address)).toList();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var one = socket.accept();
                Thread.startVirtualThread(() -> talk(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket one) {
        try (one;
                var in = new BufferedReader(new InputStreamReader(one.getInputStream(), UTF_8));
                var out = new OutputStreamWriter(one.getOutputStream(), UTF_8)) {
            var to = new CopyOnWriteArrayList<String>();
            say(out, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var objects = objection.apply(line);
                if (objects.isPresent()) {
                    say(out, objects.get());
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    received.add(new Received(List.copyOf(to), data(in)));
                    say(out, "250 taken");
                } else {
                    if (line.startsWith("RCPT TO:<")) {
                        to.add(line.substring("RCPT TO:<".length(), line.indexOf('>')));
                    }
                    say(out, consent(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String consent(String command) {
        return switch (command.split(" ", 2)[0]) {
            case "EHLO" -> "250-here\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 ok";
            default -> "250 ok";
        };
    }

    private static String data(BufferedReader in) throws IOException {
        var data = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            data.append(line).append('\n');
        }
        return data.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        if (!line.isBlank()) {
            out.write(line + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
