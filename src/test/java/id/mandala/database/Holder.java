package id.mandala.database;

import java.nio.file.Path;

/** A program of its own that does nothing but keep a server in a folder, so that a test can kill it. */
final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws InterruptedException {
        var server = OwnServer.start(Path.of(arguments[0]));
        System.out.println(server.database("held").url());
        Thread.sleep(60_000);
    }
}
