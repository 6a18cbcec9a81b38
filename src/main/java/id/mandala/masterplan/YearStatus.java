package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.util.Optional;

/** What became of an initiative in one year. */
public sealed interface YearStatus {

    int LONGEST_NOTE = 1000;

    String note();

    record Ran(String note) implements YearStatus {
        public Ran {
            note = checked(note);
        }
    }

    record NotRun(Cause cause, String note) implements YearStatus {
        public NotRun {
            note = checked(note);
        }
    }

    static YearStatus of(boolean ran, Optional<Cause> cause, String note) {
        if (ran) {
            if (cause.isPresent()) {
                throw new RuleBroken("masterplan.cause-though-ran");
            }
            return new Ran(note);
        }
        return new NotRun(cause.orElseThrow(() -> new RuleBroken("masterplan.cause-missing")), note);
    }

    default boolean ran() {
        return this instanceof Ran;
    }

    default Optional<Cause> why() {
        return switch (this) {
            case Ran ran -> Optional.empty();
            case NotRun(var cause, var note) -> Optional.of(cause);
        };
    }

    private static String checked(String note) {
        var tidy = Texts.tidy(note);
        if (tidy.length() > LONGEST_NOTE) {
            throw new RuleBroken("masterplan.note-too-long", LONGEST_NOTE);
        }
        return tidy;
    }
}
