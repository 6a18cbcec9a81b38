package id.mandala.identity;

import id.mandala.web.PersonHere;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the frame of the page who is signed in. */
@Component
class PersonSignedIn implements PersonHere {

    @Override
    public Optional<String> name() {
        var actor = Actors.current();
        return actor.account().map(_ -> actor.name());
    }
}
