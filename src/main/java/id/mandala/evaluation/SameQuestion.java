package id.mandala.evaluation;

import id.mandala.assessment.Item;
import id.mandala.values.Words;
import java.util.Optional;

/**
 * What makes a question the same in two editions: keys follow the order of print and shift, printed codes repeat; the short title within
 * its component and sub-dimension stays.
 */
public record SameQuestion(String component, Optional<String> subDimension, Words title) {

    public static SameQuestion of(Item component, Item.Question question) {
        return new SameQuestion(component.key(), question.subDimension(), question.title());
    }
}
