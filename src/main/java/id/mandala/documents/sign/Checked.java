package id.mandala.documents.sign;

import java.time.Instant;
import java.util.Optional;

/**
 * What a file's signature says.
 *
 * @param signer and issuer, of the certificate; absent without a signature that can be read
 * @param signedAt as the signer's clock said; nobody else vouches for it
 */
public record Checked(Verdict verdict, Optional<String> signer, Optional<String> issuer, Optional<Instant> signedAt) {

    /** Words: {@code documents.sign.verdict.<name>}. */
    public enum Verdict {
        /** Whole, unchanged, by a certificate this installation trusts. */
        SOUND,
        /** Whole and trusted, but the certificate has run out. */
        EXPIRED,
        /** Whole, but by a certificate this installation does not know. */
        UNKNOWN_SIGNER,
        /** Something was added after the signature. */
        ADDED_TO,
        ALTERED,
        UNSIGNED,
        NOT_PDF;

        /** Unchanged since somebody signed it, whoever that is. */
        public boolean isWhole() {
            return this == SOUND || this == EXPIRED || this == UNKNOWN_SIGNER;
        }

        public boolean isSound() {
            return this == SOUND;
        }
    }

    static Checked without(Verdict verdict) {
        return new Checked(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
