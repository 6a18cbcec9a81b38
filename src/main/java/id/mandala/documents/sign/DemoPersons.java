package id.mandala.documents.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;

/** An authority made up for a demonstration that gives every person a certificate in his name. Its names say so. */
final class DemoPersons {

    private static final String FILE = "demo-persons.p12";
    private static final String ALIAS = "authority";
    private static final char[] PASSWORD = "demo".toCharArray();
    private static final X500Principal AUTHORITY =
            new X500Principal("CN=Contoh – Otoritas Peragaan Mandala untuk perorangan,O=Peragaan,C=ID");
    private static final Duration VALID = Duration.ofDays(3650);

    private final KeyPair keys;
    private final X509Certificate certificate;
    private final Map<String, KeySigner> signers = new ConcurrentHashMap<>();

    private DemoPersons(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** Read from the folder, or made and written there. */
    static DemoPersons in(Path folder, Clock clock) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file, clock.instant().minus(Duration.ofDays(1)));
            }
            var store = KeySigner.store(Files.readAllBytes(file), PASSWORD);
            var certificate = (X509Certificate) store.getCertificate(ALIAS);
            return new DemoPersons(
                    new KeyPair(certificate.getPublicKey(), (PrivateKey) store.getKey(ALIAS, PASSWORD)), certificate);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the demonstration's persons", unwritable);
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, Instant from)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var keys = DemoAuthority.pair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        var root = DemoAuthority.certificate(AUTHORITY, keys, AUTHORITY, keys, from, VALID);
        store.setKeyEntry(ALIAS, keys.getPrivate(), PASSWORD, new Certificate[] {root});
        DemoAuthority.write(file, store);
    }

    X509Certificate certificate() {
        return certificate;
    }

    KeySigner signer(String person, Clock clock) {
        return signers.computeIfAbsent(person, name -> made(name, clock));
    }

    private KeySigner made(String person, Clock clock) {
        try {
            var own = DemoAuthority.pair();
            var safe = person.replaceAll("[^\\p{L}\\p{N} .()-]", " ").strip();
            var leaf = DemoAuthority.certificate(
                    new X500Principal("CN=Contoh – " + safe + ",O=Peragaan,C=ID"),
                    own,
                    AUTHORITY,
                    keys,
                    clock.instant().minus(Duration.ofDays(1)),
                    VALID);
            return new KeySigner(own.getPrivate(), List.of(leaf, certificate), clock);
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
