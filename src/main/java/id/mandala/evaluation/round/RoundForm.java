package id.mandala.evaluation.round;

import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a round's days sends, as typed.
 *
 * @param renew {@code true} to take the edition as it is loaded now
 * @param version revision that was seen; absent for a new round
 */
record RoundForm(
        @Nullable String year,
        @Nullable String edition,
        @Nullable String phase,
        @Nullable String invitedOn,
        @Nullable String selfDue,
        @Nullable String marksDue,
        @Nullable String objectionsUntil,
        @Nullable String letterDue,
        @Nullable String letterNumber,
        @Nullable String letterOn,
        @Nullable String reason,
        @Nullable String renew,
        @Nullable Integer version) {

    static final RoundForm EMPTY =
            new RoundForm(null, null, null, null, null, null, null, null, null, null, null, null, null);

    static RoundForm of(Round it) {
        return new RoundForm(
                String.valueOf(it.year()),
                it.edition(),
                it.phase(),
                text(it.dates().invitedOn()),
                text(it.dates().selfDue()),
                text(it.dates().marksDue()),
                text(it.dates().objectionsUntil()),
                text(it.dates().letterDue()),
                it.letter().map(Round.Letter::number).orElse(""),
                it.letter().map(letter -> text(letter.on())).orElse(""),
                "",
                "",
                it.version());
    }

    /** A new one. */
    Round round() {
        return round(
                Typed.year(year, "evaluation.round.year"),
                Typed.said(edition),
                Typed.said(phase),
                new Dates(
                        required(invitedOn, "evaluation.round.invited-on"),
                        required(selfDue, "evaluation.round.self-due"),
                        required(marksDue, "evaluation.round.marks-due"),
                        optional(objectionsUntil, "evaluation.round.objections-until"),
                        required(letterDue, "evaluation.round.letter-due")),
                "");
    }

    /** The next revision; a day that nobody knew may stay unknown. */
    Round changed(Round present) {
        var was = present.dates();
        return round(
                present.year(),
                present.edition(),
                present.phase(),
                new Dates(
                        kept(invitedOn, was.invitedOn(), "evaluation.round.invited-on"),
                        kept(selfDue, was.selfDue(), "evaluation.round.self-due"),
                        kept(marksDue, was.marksDue(), "evaluation.round.marks-due"),
                        optional(objectionsUntil, "evaluation.round.objections-until"),
                        required(letterDue, "evaluation.round.letter-due")),
                renewed() ? "" : present.fingerprint());
    }

    boolean renewed() {
        return "true".equals(renew);
    }

    private Round round(int year, String edition, String phase, Dates dates, String fingerprint) {
        return new Round(
                year,
                edition,
                phase,
                dates,
                letter(),
                fingerprint,
                Typed.said(reason),
                "",
                Instant.EPOCH,
                Objects.requireNonNullElse(version, 0) + 1);
    }

    private Optional<Round.Letter> letter() {
        var number = Typed.said(letterNumber);
        var on = optional(letterOn, "evaluation.round.letter");
        if (number.isEmpty() && on == null) {
            return Optional.empty();
        }
        if (on == null) {
            throw new RuleBroken("evaluation.round.letter");
        }
        return Optional.of(new Round.Letter(number, on));
    }

    private static LocalDate required(@Nullable String text, String code) {
        return Typed.date(text, code);
    }

    private static @Nullable LocalDate optional(@Nullable String text, String code) {
        return Typed.said(text).isEmpty() ? null : Typed.date(text, code);
    }

    private static @Nullable LocalDate kept(@Nullable String text, @Nullable LocalDate was, String code) {
        return was == null ? optional(text, code) : required(text, code);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "evaluation.round.year", "evaluation.round.far", "evaluation.round.already-open" -> "year";
            case "evaluation.round.phase" -> "phase";
            case "evaluation.round.invited-on" -> "invitedOn";
            case "evaluation.round.self-due", "evaluation.round.order" -> "selfDue";
            case "evaluation.round.marks-due" -> "marksDue";
            case "evaluation.round.objections-until" -> "objectionsUntil";
            case "evaluation.round.letter-due" -> "letterDue";
            case "evaluation.round.letter" -> "letterNumber";
            case "evaluation.round.reason" -> "reason";
            default -> "edition";
        };
    }
}
