package id.mandala;

import id.mandala.database.CannotStart;
import id.mandala.database.Migrations;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts everything in one process: database, migrations, program. Stops it in the opposite order. */
final class Start {

    /** The program cannot start here, for a reason outside it that the sentence on the terminal names. */
    private static final int CANNOT_START_HERE = 4;

    private final CompletableFuture<Place.Opened> database = CompletableFuture.supplyAsync(Place::start);
    private final ConfigurableApplicationContext program;

    private Start() {
        var application = new SpringApplication(Mandala.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(this::useDatabase);
        program = application.run();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::stop));
    }

    static void run() {
        Welcome.print(begin().program.getEnvironment(), System.out);
    }

    static Start begin() {
        var port = System.getenv().getOrDefault("PORT", "0");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            return refuse("PORT is %s: set it to a number from 1 to 65535, or 0 for a free one.".formatted(port));
        }
        try {
            return new Start();
        } catch (ApplicationContextException e) {
            // the web server starts within Spring's life cycle, which wraps what it throws
            if (e.getCause() instanceof PortInUseException taken) {
                return refuse("Port %d is taken: stop the other program, or choose another: PORT=8081 ./mandala start"
                        .formatted(taken.getPort()));
            }
            throw e;
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart here) {
                return refuse(here.sentence());
            }
            throw e;
        }
    }

    String port() {
        return program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** PostgreSQL has been starting on another thread since the first moment; from here on it is needed. */
    private void useDatabase(ConfigurableApplicationContext context) {
        var opened = database.join();
        opened.database().owner().ifPresent(it -> Migrations.run(opened.database()));
        var sources = context.getEnvironment().getPropertySources();
        sources.addLast(new MapPropertySource("database", opened.database().properties()));
        sources.addLast(new MapPropertySource("demo", Map.of("mandala.demo", opened.own())));
    }

    private void stop() {
        program.close();
        database.join().close();
    }

    /** The kernel stops PostgreSQL when this JVM ends. */
    private static Start refuse(String sentence) {
        System.err.println(sentence);
        System.exit(CANNOT_START_HERE);
        throw new IllegalStateException("unreachable");
    }
}
