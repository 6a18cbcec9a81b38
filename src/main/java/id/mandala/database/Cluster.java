package id.mandala.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of one PostgreSQL cluster and the commands that make and serve it. */
record Cluster(Path folder, Binaries binaries, Launch launch) {

    static Cluster in(Path folder, Binaries binaries, Launch launch) {
        return new Cluster(folder.toAbsolutePath(), binaries, launch);
    }

    /** Makes the cluster beside its place and moves it there whole, so that a start cut short leaves no half of one. */
    void initialiseOnce(Secrets secrets) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var draft = Files.createTempDirectory(folder.getParent(), "cluster");
        launch.own(draft);
        var passwordFile = Files.writeString(draft.resolve("password"), secrets.superuser());
        Files.setAttribute(passwordFile, "unix:uid", Files.getAttribute(draft, "unix:uid"));
        var made = draft.resolve("made");
        Shell.run(launch.deed(List.of(
                binaries.program("initdb"),
                "--pgdata=" + made,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=id-ID")));
        Files.delete(passwordFile);
        Files.move(made, folder);
        Files.delete(draft);
    }

    List<String> serve(int port) {
        return launch.server(List.of(
                binaries.program("postgres"),
                "-D",
                folder.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=96MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "cluster_name=mandala"));
    }

    /** The process that serves this cluster, by the file PostgreSQL keeps about itself; maybe of a program that was killed. */
    Optional<ProcessHandle> leftover() throws IOException {
        return pidFileLine(folder, 0)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(it ->
                        it.info().command().map(c -> c.endsWith("postgres")).orElse(false));
    }

    static Optional<Integer> portIn(Path folder) throws IOException {
        return pidFileLine(folder, 3).map(Integer::valueOf);
    }

    private static Optional<String> pidFileLine(Path folder, int line) throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return lines.size() > line ? Optional.of(lines.get(line).strip()) : Optional.empty();
    }
}
