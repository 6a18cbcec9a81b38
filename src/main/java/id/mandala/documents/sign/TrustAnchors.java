package id.mandala.documents.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The authorities whose certificates are believed here: those of {@code mandala.sign.anchors}, PEM, and in a demonstration its own. */
@Component
class TrustAnchors {

    private final String file;
    private final Signers signers;
    private volatile @Nullable Set<X509Certificate> read;

    TrustAnchors(@Value("${mandala.sign.anchors:}") String file, Signers signers) {
        this.file = file;
        this.signers = signers;
    }

    Set<TrustAnchor> all() {
        return certificates().map(it -> new TrustAnchor(it, null)).collect(Collectors.toSet());
    }

    boolean isAnchor(X509Certificate certificate) {
        return certificates().anyMatch(certificate::equals);
    }

    private Stream<X509Certificate> certificates() {
        var known = read;
        if (known == null) {
            known = file.isBlank() ? Set.of() : read(Path.of(file));
            read = known;
        }
        return Stream.of(
                        known.stream(),
                        signers.demo().map(DemoAuthority::certificate).stream(),
                        signers.persons().map(DemoPersons::certificate).stream())
                .flatMap(it -> it);
    }

    private static Set<X509Certificate> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("mandala.sign.anchors", unreadable);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("mandala.sign.anchors holds no certificates", unreadable);
        }
    }
}
