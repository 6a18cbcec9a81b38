package id.mandala.evaluation.letter;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a regency's year to the letter about it. */
@Component
class LetterLink implements YearLink {

    private final Letters letters;

    LetterLink(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Line> of(Evaluation it) {
        return it.published() && !letters.of(it.region(), it.year()).isEmpty()
                ? Optional.of(new Line("evaluation.letter.link", List.of(), "surat/" + it.year()))
                : Optional.empty();
    }
}
