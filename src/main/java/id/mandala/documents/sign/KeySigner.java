package id.mandala.documents.sign;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;

/** Signs with a key of its own: PAdES-BASELINE-B, invisible, so that a tagged file stays a tagged file. */
public final class KeySigner implements Signer {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Clock clock;

    /** @param chain the signer's certificate first */
    KeySigner(PrivateKey key, List<X509Certificate> chain, Clock clock) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.clock = clock;
    }

    /** The first private key of a PKCS#12 file. */
    static KeySigner of(KeyStore store, char[] password, Clock clock) throws GeneralSecurityException {
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                var chain = Arrays.stream(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new KeySigner(key, chain, clock);
            }
        }
        throw new GeneralSecurityException("the file holds no private key");
    }

    List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public boolean asksForSigner() {
        return false;
    }

    @Override
    public byte[] sign(byte[] pdf, Wish wish) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setReason(wish.reason());
        parameters.setLocation(wish.place());
        parameters.setAppName("Mandala");
        parameters.setSignerName(CertificateNames.of(chain.getFirst()).signer());
        prepare(parameters);
        var service = new PAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(pdf);
        return bytes(
                service.signDocument(document, parameters, signature(service.getDataToSign(document, parameters))));
    }

    /** A signature that lies beside what it signs: CMS (PKCS#7), CAdES-BASELINE-B. */
    public byte[] detached(byte[] content) {
        var parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        prepare(parameters);
        var service = new CAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(content);
        return bytes(
                service.signDocument(document, parameters, signature(service.getDataToSign(document, parameters))));
    }

    private void prepare(CAdESSignatureParameters parameters) {
        var now = clock.instant();
        requireValid(now);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(new CertificateToken(chain.getFirst()));
        parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(now));
    }

    private void requireValid(Instant now) {
        if (chain.getFirst().getNotAfter().toInstant().isBefore(now)) {
            throw new RuleBroken("documents.sign.expired");
        }
    }

    private SignatureValue signature(ToBeSigned data) {
        var algorithm = SignatureAlgorithm.getAlgorithm(
                new CertificateToken(chain.getFirst())
                                .getPublicKey()
                                .getAlgorithm()
                                .equals("RSA")
                        ? EncryptionAlgorithm.RSA
                        : EncryptionAlgorithm.ECDSA,
                DIGEST);
        try {
            var signing = Signature.getInstance(algorithm.getJCEId());
            signing.initSign(key);
            signing.update(data.getBytes());
            return new SignatureValue(algorithm, signing.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key of this installation does not sign", unusable);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        return DSSUtils.toByteArray(document);
    }

    static KeyStore store(byte[] file, char[] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), password);
        return store;
    }
}
