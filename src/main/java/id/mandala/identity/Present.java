package id.mandala.identity;

import org.springframework.security.core.AuthenticatedPrincipal;

/** The person signed in, as the account stands at this request. */
record Present(Account account) implements SignedIn, AuthenticatedPrincipal {

    @Override
    public Actor actor() {
        return account.actor();
    }

    @Override
    public String getName() {
        return account.id().toString();
    }
}
