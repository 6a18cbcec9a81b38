package id.mandala.identity;

import id.mandala.web.PersonHere;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the frame of the page who is signed in. */
@Component
class CurrentPerson implements PersonHere {

    @Override
    public Optional<String> name() {
        return Optional.of(Actors.current()).filter(it -> !it.isVisitor()).map(Actor::name);
    }
}
