package id.mandala.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session keeps of the person signed in. What the person may do is read anew with each request, so that closing an account or
 * changing its roles holds at once.
 *
 * @param since when the person signed in
 */
record Person(UUID account, Instant since) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return account.toString();
    }
}
