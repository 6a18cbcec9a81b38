package id.mandala.documents.sign;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.mandala.documents.sign.Checked.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells whether a PDF is as it was signed and who signed it. The last signature counts, and it must cover the whole file. Asks nobody
 * outside: a certificate that was revoked is not told from one that was not.
 */
@Component
public class SignatureCheck {

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final TrustAnchors anchors;
    private final Clock clock;

    SignatureCheck(TrustAnchors anchors, ObjectProvider<Clock> clock) {
        this.anchors = anchors;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public Checked check(byte[] pdf) {
        return check(pdf, clock.instant());
    }

    /** @param at when the signature is known to have been there: its certificate had to be valid then */
    public Checked check(byte[] pdf, Instant at) {
        if (pdf.length < MARK.length || !Arrays.equals(MARK, 0, MARK.length, pdf, 0, MARK.length)) {
            return Checked.without(Verdict.NOT_PDF);
        }
        try {
            return signatures(pdf).stream()
                    .max(Comparator.comparingInt(SignatureCheck::reach))
                    .map(it -> checked(it, pdf.length, at))
                    .orElseGet(() -> Checked.without(Verdict.UNSIGNED));
        } catch (DSSException unreadable) {
            return Checked.without(Verdict.ALTERED);
        }
    }

    /**
     * Every signature in the order it was made. An earlier one must cover the file as it was then, the last all of it.
     *
     * @param at when the file is known to have been there
     */
    public List<Checked> all(byte[] pdf, Instant at) {
        var last = check(pdf, at);
        if (last.signer().isEmpty()) {
            return List.of(last);
        }
        var inOrder = signatures(pdf).stream()
                .sorted(Comparator.comparingInt(SignatureCheck::reach))
                .toList();
        var all = new ArrayList<Checked>();
        inOrder.subList(0, inOrder.size() - 1).forEach(it -> all.add(checked(it, reach(it), at)));
        all.add(last);
        return all;
    }

    private static List<PAdESSignature> signatures(byte[] pdf) {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        return analyzer.getSignatures().stream().map(PAdESSignature.class::cast).toList();
    }

    private static int reach(PAdESSignature it) {
        var range = it.getPdfSignatureDictionary().getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }

    private Checked checked(PAdESSignature it, int length, Instant at) {
        var certificate = Optional.ofNullable(it.getSigningCertificateToken()).map(CertificateToken::getCertificate);
        var names = certificate.map(CertificateNames::of);
        return new Checked(
                verdict(it, certificate, length, at),
                names.map(CertificateNames::signer),
                names.map(CertificateNames::issuer),
                Optional.ofNullable(it.getSigningTime()).map(Date::toInstant));
    }

    private Verdict verdict(AdvancedSignature it, Optional<X509Certificate> certificate, int length, Instant at) {
        var signature = (PAdESSignature) it;
        signature.checkSignatureIntegrity();
        if (certificate.isEmpty()
                || !signature.getSignatureCryptographicVerification().isSignatureValid()
                || signature.getPdfSignatureDictionary().getByteRange().getFirstPartStart() != 0) {
            return Verdict.ALTERED;
        }
        if (reach(signature) != length) {
            return Verdict.ADDED_TO;
        }
        var known = signature.getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        if (trusted(certificate.get(), known, at)) {
            return Verdict.SOUND;
        }
        var whenValid = certificate.get().getNotAfter().toInstant();
        return whenValid.isBefore(at) && trusted(certificate.get(), known, whenValid)
                ? Verdict.EXPIRED
                : Verdict.UNKNOWN_SIGNER;
    }

    private boolean trusted(X509Certificate certificate, List<X509Certificate> known, Instant at) {
        var trust = anchors.all();
        if (trust.isEmpty()) {
            return false;
        }
        try {
            var parameters = new PKIXParameters(trust);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(path(certificate, known));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException untrusted) {
            return false;
        }
    }

    /** From the signer up to below the anchor, as far as the file brings certificates along. */
    private List<X509Certificate> path(X509Certificate from, List<X509Certificate> known) {
        var path = new ArrayList<X509Certificate>();
        Optional<X509Certificate> next = Optional.of(from);
        while (next.isPresent() && !path.contains(next.get()) && !anchors.isAnchor(next.get())) {
            var below = next.get();
            path.add(below);
            next = known.stream()
                    .filter(it -> it.getSubjectX500Principal().equals(below.getIssuerX500Principal()))
                    .findFirst();
        }
        return path;
    }
}
