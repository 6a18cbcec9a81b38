package id.mandala.identity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** This installation as the other side of a passkey, under its public address. */
@Configuration(proxyBeanMethods = false)
class PasskeyParty {

    /**
     * Lazy: reading attestations costs start-up time, and a port chosen free is known late. Those who use it ask for it lazily too, so
     * the first ceremony makes it.
     */
    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations party(PasskeyPersons persons, PasskeyRows rows, Address address) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(address.host())
                .name("Mandala")
                .build();
        return new Webauthn4JRelyingPartyOperations(persons, rows, us, Set.of(address.origin()));
    }
}
