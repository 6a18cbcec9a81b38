package id.mandala.identity;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds the actor of this moment: the one a chore was begun as, else the person signed in, else the visitor. */
public final class Actors {

    private static final ScopedValue<Actor> CHORE = ScopedValue.newInstance();

    private Actors() {}

    public static Actor current() {
        if (CHORE.isBound()) {
            return CHORE.get();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person.actor()
                : Actor.visitor();
    }

    /** Does the chore as this actor, transactions begun inside included. */
    public static <T> T as(Actor actor, Supplier<T> chore) {
        return ScopedValue.where(CHORE, actor).call(chore::get);
    }

    public static void as(Actor actor, Runnable chore) {
        ScopedValue.where(CHORE, actor).run(chore);
    }
}
