package id.mandala.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The passkeys as Spring Security's ceremonies read and write them. */
@Repository
class PasskeyRows implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Chores chores;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    PasskeyRows(JdbcClient jdbc, Chores chores, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.chores = chores;
        this.accounts = accounts;
        this.events = events;
    }

    /** A passkey names its person by the account's id, 16 bytes. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(Arrays.copyOf(handle.getBytes(), 16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void delete(Bytes id) {
        chores.run(
                "passkey",
                () -> jdbc.sql("delete from identity.passkey where id = :id")
                        .param("id", id.getBytes())
                        .update());
    }

    /** Called after registering, and after each use for the count of signatures. */
    @Override
    public void save(CredentialRecord passkey) {
        chores.run("passkey", () -> {
            if (insertOrCount(passkey)) {
                accounts.find(account(passkey.getUserEntityUserId()))
                        .ifPresent(it -> events.publishEvent(
                                new AccountEvent(it.actor(), it.home(), "identity.passkey-added", it.id(), Map.of())));
            }
        });
    }

    /** Whether it is new. */
    private boolean insertOrCount(CredentialRecord passkey) {
        return jdbc.sql("""
                        insert into identity.passkey as known (id, account_id, label, public_key, signature_count,
                            user_verified, backup_eligible, backed_up, transports, attestation, attestation_client,
                            created_at, used_at)
                        values (:id, :account, :label, :key, :count, :verified,
                            :eligible, :backed_up, :transports, :attestation, :client, :created, :used)
                        on conflict (id) do update set signature_count = excluded.signature_count,
                            user_verified = excluded.user_verified, backed_up = excluded.backed_up,
                            used_at = excluded.used_at
                        where known.account_id = excluded.account_id
                        returning known.xmax = 0 as added
                        """)
                .param("id", passkey.getCredentialId().getBytes())
                .param("account", account(passkey.getUserEntityUserId()))
                .param("label", label(passkey.getLabel()))
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backed_up", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean("added"))
                .optional()
                .orElse(false);
    }

    private static String label(@Nullable String typed) {
        var label = typed == null || typed.isBlank() ? "Passkey" : typed.strip();
        return label.substring(0, Math.min(80, label.length()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return chores.run(
                        "passkey",
                        () -> jdbc.sql("select * from identity.passkey where id = :id")
                                .param("id", id.getBytes())
                                .query(PasskeyRows::passkey)
                                .optional())
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return chores.run(
                "passkey",
                () -> jdbc.sql("select * from identity.passkey where account_id = :account order by created_at")
                        .param("account", account(handle))
                        .query(PasskeyRows::passkey)
                        .list());
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream(row.getString("transports").split(",", -1))
                        .filter(it -> !it.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(bytes(row.getBytes("attestation_client")))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "used_at"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(Bytes::new).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
