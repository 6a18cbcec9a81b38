package id.mandala.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between the program and PostgreSQL, with hands on it: cuts, hangs, delays. */
final class Wire implements AutoCloseable {

    enum State {
        WHOLE,
        CUT,
        HUNG,
        SLOW
    }

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    Wire(int target) throws IOException {
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void become(State next) {
        state = next;
        if (next == State.CUT) {
            open.forEach(Wire::drop);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException _) {
                // the door is closed, or PostgreSQL refused: the program sees a broken connection
            }
        }
    }

    private void join(Socket program) throws IOException {
        if (state == State.CUT) {
            program.close();
            return;
        }
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(program);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(program, server));
        Thread.ofVirtual().start(() -> carry(server, program));
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[16 * 1024];
        try {
            for (var n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                hold();
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException _) {
            // either end is gone, so is the other
        }
        drop(from);
        drop(to);
    }

    private void hold() {
        try {
            while (state == State.HUNG) {
                Thread.sleep(50);
            }
            if (state == State.SLOW) {
                Thread.sleep(Duration.ofMillis(1500));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        become(State.CUT);
    }
}
