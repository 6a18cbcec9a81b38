package id.mandala;

import id.mandala.database.FolderInUse;
import id.mandala.database.Migrations;
import org.springframework.boot.SpringApplication;

/** Starts everything in one process: database, migrations, program. Stops it in the opposite order. */
final class Start {

    private Start() {}

    static void run() {
        try {
            var opened = Place.open();
            opened.database().owner().ifPresent(it -> Migrations.run(opened.database()));
            var application = new SpringApplication(Mandala.class);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(opened.database().properties());
            var context = application.run();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
                        context.close();
                        opened.close();
                    }));
        } catch (FolderInUse e) {
            System.err.println(e.getMessage());
            System.exit(4);
        }
    }
}
