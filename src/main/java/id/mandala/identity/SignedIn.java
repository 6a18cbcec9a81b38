package id.mandala.identity;

/** A principal, whatever the way in, that stands for an actor. */
public interface SignedIn {
    Actor actor();
}
