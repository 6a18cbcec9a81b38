package id.mandala.evaluation.letter;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.book.BookPdf;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.documents.sign.Signer;
import id.mandala.documents.sign.Signers;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the file of a numbered letter, has it signed and seals it. No transaction is open while it is laid out and signed. */
@Component
class LetterPress {

    private final Letters letters;
    private final LetterSources sources;
    private final Signing signing;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    LetterPress(
            Letters letters,
            LetterSources sources,
            Signing signing,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.sources = sources;
        this.signing = signing;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who signs, and what a signature then says. */
    @Component
    record Signing(Signers signers, SignatureCheck check, Evaluations evaluations) {}

    /** Whether a person has to say who he is before a letter is signed. */
    boolean asksForSigner() {
        return signing.signers.signer().filter(Signer::asksForSigner).isPresent();
    }

    /**
     * Does nothing to a letter that is sealed.
     *
     * @throws RuleBroken {@code evaluation.letter.overtaken} where the result has changed since the number was given
     */
    void make(Letter it, Optional<Signer.Credentials> credentials) {
        if (it.isSealed()) {
            return;
        }
        var plain = pdf(it);
        var signed = sign(plain, it, credentials);
        var signer = signed.map(this::signer);
        var content = signed.orElse(plain);
        var seal = new Letter.Seal(sha256(content), signer, Instant.now());
        transaction.executeWithoutResult(_ -> {
            requireCurrent(it);
            if (letters.seal(it, content, seal)) {
                trail.record(
                        it.region(),
                        "evaluation.letter-sealed",
                        it.year() + "/" + it.revision(),
                        Map.of("number", it.reference().text(), "sha256", seal.sha256(), "signed", signer.isPresent()));
            }
        });
    }

    private byte[] pdf(Letter it) {
        var source = transaction.execute(_ -> {
            requireCurrent(it);
            var replaces = letters.of(it.region(), it.year()).stream()
                    .filter(other -> other.revision() == it.revision() - 1)
                    .findFirst();
            return sources.of(it.region(), it.year(), Optional.of(it), replaces);
        });
        var out = new ByteArrayOutputStream();
        try {
            BookPdf.write(LetterBook.of(source, it.dated()), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void requireCurrent(Letter it) {
        var version = signing.evaluations
                .find(it.region(), it.year())
                .map(Evaluation::version)
                .orElse(0);
        if (!it.tells(version)) {
            throw new RuleBroken("evaluation.letter.overtaken", it.reference().text());
        }
    }

    /** Empty where nobody signs here. */
    private Optional<byte[]> sign(byte[] pdf, Letter it, Optional<Signer.Credentials> credentials) {
        var wish = new Signer.Wish(
                Lines.word("signing", it.reference().text()),
                sources.head(it.year()).place(),
                credentials);
        return signing.signers.signer().map(signer -> signer.sign(pdf, wish));
    }

    /** Nothing is stored as signed that cannot be read as signed and whole. */
    private String signer(byte[] signed) {
        var checked = signing.check.check(signed);
        if (!checked.verdict().isWhole()) {
            throw new RuleBroken("documents.sign.unreadable");
        }
        return checked.signer().orElseThrow();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
