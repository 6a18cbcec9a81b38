package id.mandala.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Shows the accounts to the passkey ceremonies: whoever has an account may have a passkey, so there is nothing to save. */
@Component
class PasskeyPersons implements PublicKeyCredentialUserEntityRepository {

    private final Chores chores;
    private final Accounts accounts;

    PasskeyPersons(Chores chores, Accounts accounts) {
        this.chores = chores;
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(PasskeyRows.account(handle));
    }

    /** The ceremonies ask by the name of the one signed in, which is the account's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return find(UUID.fromString(id));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return chores.run("passkey", () -> accounts.find(id))
                .map(it -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyRows.handle(it.id()))
                        .name(it.username().value())
                        .displayName(it.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {}

    @Override
    public void delete(Bytes handle) {}
}
