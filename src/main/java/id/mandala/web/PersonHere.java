package id.mandala.web;

import java.util.Optional;

/** Names the person signed in, for the frame of the page. */
public interface PersonHere {
    Optional<String> name();
}
