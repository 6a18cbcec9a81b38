package id.mandala;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.web.DemoContents;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an installation of the program's own database with the demo regencies, before it says that it is ready. */
@Component
@ConditionalOnBooleanProperty("mandala.demo")
class Demo implements ApplicationRunner {

    private final DemoContents contents;

    Demo(DemoContents contents) {
        this.contents = contents;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.program("demo"), () -> {
            contents.loadMissing();
        });
    }
}
