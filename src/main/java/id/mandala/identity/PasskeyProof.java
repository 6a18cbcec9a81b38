package id.mandala.identity;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Turns a passkey's signature into the person it belongs to. */
@Component
class PasskeyProof {

    private final WebAuthnRelyingPartyOperations party;
    private final Chores chores;
    private final Accounts accounts;
    private final Door door;

    PasskeyProof(@Lazy WebAuthnRelyingPartyOperations party, Chores chores, Accounts accounts, Door door) {
        this.party = party;
        this.chores = chores;
        this.accounts = accounts;
        this.door = door;
    }

    Authentication prove(Authentication shown) {
        if (!(shown instanceof WebAuthnAuthenticationRequestToken token)) {
            throw new BadCredentialsException("no passkey");
        }
        var account = open(PasskeyRows.account(authenticated(token)));
        door.note(account, "passkey");
        return door.authentication(account);
    }

    /** The ceremony tells a wrong signature, an unknown key or an old challenge by whatever exception comes first. */
    private Bytes authenticated(WebAuthnAuthenticationRequestToken token) {
        try {
            return party.authenticate(token.getWebAuthnRequest()).getId();
        } catch (NestedRuntimeException database) {
            throw database;
        } catch (RuntimeException e) {
            throw new BadCredentialsException("passkey refused", e);
        }
    }

    String landing(Authentication authentication) {
        return authentication.getPrincipal() instanceof Person person ? Landing.home(open(person.account())) : "/";
    }

    private Account open(UUID id) {
        return chores.run("sign-in", () -> accounts.find(id))
                .filter(Account::isOpen)
                .filter(it -> !it.mustChange())
                .orElseThrow(() -> new BadCredentialsException("account closed"));
    }
}
