package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Signer.Credentials;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the forms about letters send, as typed. NIK and passphrase are never shown again, kept or printed.
 *
 * @param first serial of the first letter
 * @param version revision that was seen
 */
record LetterForm(
        @Nullable String first,
        @Nullable String form,
        @Nullable String dated,
        @Nullable String reason,
        @Nullable String nik,
        @Nullable String passphrase,
        @Nullable Integer version) {

    static LetterForm of(int first, LocalDate dated, int version) {
        return new LetterForm(String.valueOf(first), Numbering.USUAL, dated.toString(), "", "", "", version);
    }

    Numbering numbering() {
        return new Numbering(serial(), Typed.said(form), Typed.date(dated, "evaluation.letter.dated"));
    }

    private int serial() {
        try {
            return Integer.parseInt(Typed.said(first));
        } catch (NumberFormatException notOne) {
            throw new RuleBroken("evaluation.letter.first");
        }
    }

    int seen() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** @throws RuleBroken {@code documents.sign.credentials} where they are asked for and not given */
    Optional<Credentials> credentials(boolean asked) {
        if (!asked) {
            return Optional.empty();
        }
        var secret = Objects.requireNonNullElse(passphrase, "");
        if (Typed.said(nik).isEmpty() || secret.isEmpty()) {
            throw new RuleBroken("documents.sign.credentials");
        }
        return Optional.of(new Credentials(Typed.said(nik), secret));
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "evaluation.letter.form" -> "form";
            case "evaluation.letter.dated" -> "dated";
            case "evaluation.letter.reason" -> "reason";
            case "documents.sign.credentials", "documents.sign.nik" -> "nik";
            case "documents.sign.passphrase" -> "passphrase";
            default -> "first";
        };
    }

    @Override
    public String toString() {
        return "LetterForm[" + first + ", " + form + ", " + dated + "]";
    }
}
