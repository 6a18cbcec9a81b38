package id.mandala.documents.sign;

import java.util.Optional;

/** Who signs documents for this installation. */
public sealed interface Signer permits KeySigner, BsreSigner {

    /**
     * @return the PDF with a signature over all of it
     * @throws id.mandala.values.RuleBroken {@code documents.sign.…} where no signature came about
     */
    byte[] sign(byte[] pdf, Wish wish);

    /** Whether the person who signs says who he is, for each signing anew. */
    boolean asksForSigner();

    /**
     * How a document is to be signed.
     *
     * @param reason and place, stand in the signature
     * @param credentials of the person who signs, where the signer asks for them
     */
    record Wish(String reason, String place, Optional<Credentials> credentials) {}

    /** Known while one signing goes on and nowhere kept: not stored, not logged. */
    record Credentials(String nik, String passphrase) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }
}
