package id.mandala.documents.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who signs here, by configuration: the national authority's service, a key in a file, the demonstration's own key, or nobody. */
@Component
public class Signers {

    private final SignSettings settings;
    private final Clock clock;
    private volatile @Nullable KeySigner ofFile;
    private volatile @Nullable DemoAuthority demo;
    private volatile @Nullable DemoPersons persons;

    Signers(SignSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** Empty where none is configured: documents then stay unsigned and say so. */
    public Optional<Signer> signer() {
        if (settings.bsre().isPresent()) {
            return settings.bsre().map(BsreSigner::new);
        }
        return key().map(Signer.class::cast);
    }

    /** The key this installation itself holds, for what it signs without a person. */
    public Optional<KeySigner> key() {
        if (settings.keyFile().isPresent()) {
            return settings.keyFile().map(this::ofFile);
        }
        return demo().map(it -> it.signer(clock));
    }

    /**
     * Who signs for a person: the national authority's service, which asks who he is; the installation's key; in a demonstration a
     * certificate in that name.
     */
    public Optional<Signer> signerOf(String person) {
        if (isDemo()) {
            return persons().map(it -> it.signer(person, clock));
        }
        return signer();
    }

    Optional<DemoPersons> persons() {
        return isDemo() ? settings.demoFolder().map(this::persons) : Optional.empty();
    }

    private synchronized DemoPersons persons(Path folder) {
        var known = persons;
        if (known == null) {
            known = DemoPersons.in(folder, clock);
            persons = known;
        }
        return known;
    }

    /** Whether signatures made here are those of a demonstration. */
    public boolean isDemo() {
        return settings.bsre().isEmpty()
                && settings.keyFile().isEmpty()
                && settings.demoFolder().isPresent();
    }

    Optional<DemoAuthority> demo() {
        return isDemo() ? settings.demoFolder().map(this::demo) : Optional.empty();
    }

    private synchronized DemoAuthority demo(Path folder) {
        var known = demo;
        if (known == null) {
            known = DemoAuthority.in(folder, clock);
            demo = known;
        }
        return known;
    }

    private synchronized KeySigner ofFile(Path file) {
        var known = ofFile;
        if (known == null) {
            var password = settings.keyPassword();
            try {
                known = KeySigner.of(KeySigner.store(Files.readAllBytes(file), password), password, clock);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("mandala.sign.pkcs12.file", unreadable);
            } catch (GeneralSecurityException unusable) {
                throw new IllegalStateException("mandala.sign.pkcs12.file", unusable);
            }
            ofFile = known;
        }
        return known;
    }
}
