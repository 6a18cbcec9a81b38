package id.mandala.evaluation.letter;

import id.mandala.values.RuleBroken;
import java.time.LocalDate;

/**
 * How a run of letters is numbered.
 *
 * @param first serial of the run
 * @param form what the serial stands in: {@code {no}}, {@code {bulan}} and {@code {tahun}} are filled in
 * @param dated of all letters of the run
 */
record Numbering(int first, String form, LocalDate dated) {

    static final String USUAL = "B-{no}/DJAI/AI.01.04/{bulan}/{tahun}";
    private static final int LONGEST = 60;
    private static final int LONGEST_NUMBER = 80;
    private static final int HIGHEST = 999_999;

    Numbering {
        form = form.strip();
        if (first < 1 || first > HIGHEST) {
            throw new RuleBroken("evaluation.letter.first");
        }
        if (!form.contains("{no}") || form.length() > LONGEST || form.chars().anyMatch(it -> it < ' ')) {
            throw new RuleBroken("evaluation.letter.form");
        }
    }

    /** @param place in the run, from 0 */
    Letter.Reference number(int place) {
        int serial = first + place;
        if (serial > HIGHEST) {
            throw new RuleBroken("evaluation.letter.first");
        }
        var number = form.replace("{no}", String.valueOf(serial))
                .replace("{bulan}", "%02d".formatted(dated.getMonthValue()))
                .replace("{tahun}", String.valueOf(dated.getYear()));
        if (number.length() > LONGEST_NUMBER) {
            throw new RuleBroken("evaluation.letter.form");
        }
        return new Letter.Reference(serial, number);
    }
}
