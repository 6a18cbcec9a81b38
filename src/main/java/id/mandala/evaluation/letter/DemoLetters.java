package id.mandala.evaluation.letter;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Malang's letters of 2022 and 2023 under the numbers and dates of the real ones. Their files are made when first asked for: that takes
 * seconds which the first start does not have.
 */
@Component
class DemoLetters implements DemoContent {

    private static final RegionCode MALANG = RegionCode.of("35.07");

    private final Letters letters;
    private final Evaluations evaluations;

    DemoLetters(Letters letters, Evaluations evaluations) {
        this.letters = letters;
        this.evaluations = evaluations;
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    public void load() {
        letters.add(
                List.of(letter(2022, 1004, LocalDate.of(2022, 12, 6)), letter(2023, 1384, LocalDate.of(2023, 12, 4))));
    }

    private Letter letter(int year, int serial, LocalDate dated) {
        var version = evaluations.find(MALANG, year).map(Evaluation::version).orElseThrow();
        return new Letter(
                MALANG,
                year,
                1,
                new Numbering(serial, Numbering.USUAL, dated).number(0),
                dated,
                "",
                version,
                Optional.empty());
    }
}
