package id.mandala.documents.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority made up for a demonstration, with one signer. Its names say so, and no other installation believes it. */
final class DemoAuthority {

    private static final String FILE = "demo-signer.p12";
    private static final char[] PASSWORD = "demo".toCharArray();
    private static final X500Principal AUTHORITY =
            new X500Principal("CN=Contoh – Otoritas Peragaan Mandala,O=Peragaan,C=ID");
    private static final X500Principal SIGNER = new X500Principal("CN=Contoh – Direktur Jenderal,O=Peragaan,C=ID");
    private static final Duration VALID = Duration.ofDays(3650);

    private final KeyStore store;

    private DemoAuthority(KeyStore store) {
        this.store = store;
    }

    /** Read from the folder, or made and written there. */
    static DemoAuthority in(Path folder, Clock clock) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file, made(clock.instant().minus(Duration.ofDays(1)), VALID));
            }
            return new DemoAuthority(KeySigner.store(Files.readAllBytes(file), PASSWORD));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the demonstration's signer", unwritable);
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One that nobody keeps. */
    static DemoAuthority made(Instant from, Instant until) {
        try {
            return new DemoAuthority(made(from, Duration.between(from, until)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    KeySigner signer(Clock clock) {
        try {
            return KeySigner.of(store, PASSWORD, clock);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    X509Certificate certificate() {
        return signer(Clock.systemUTC()).chain().getLast();
    }

    private static KeyStore made(Instant from, Duration valid)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var authority = pair();
        var signer = pair();
        var root = certificate(AUTHORITY, authority, AUTHORITY, authority, from, valid);
        var leaf = certificate(SIGNER, signer, AUTHORITY, authority, from, valid);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry("signer", signer.getPrivate(), PASSWORD, new Certificate[] {leaf, root});
        return store;
    }

    static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static X509Certificate certificate(
            X500Principal subject, KeyPair of, X500Principal issuer, KeyPair by, Instant from, Duration valid)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var isAuthority = of == by;
        var builder = new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(120, new SecureRandom()),
                        Date.from(from),
                        Date.from(from.plus(valid)),
                        subject,
                        of.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority))
                .addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(
                                isAuthority
                                        ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                        : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    }

    static void write(Path file, KeyStore store) throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "signer", ".part");
        Files.write(beside, bytes.toByteArray());
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
