package id.mandala.assessment;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A member of an instrument: a question, or a group of members in any depth. */
public sealed interface Item {

    String key();

    Words title();

    /** Its part of the group above, in hundredths; 0 where that group takes means. */
    BigDecimal weight();

    Stream<Question> questions();

    /** The same with another weight. */
    Item weighing(BigDecimal weight);

    /**
     * @param key unique in the edition; marks are stored under it
     * @param printed the code the sheet prints, which may repeat
     * @param dimension of the dimension framework, where the question belongs to one
     * @param rubric by mark, what it stands for; empty where the edition's is not public
     */
    record Question(
            String key,
            Words title,
            BigDecimal weight,
            String printed,
            Optional<String> dimension,
            Optional<String> subDimension,
            SortedMap<BigDecimal, Words> rubric)
            implements Item {
        public Question {
            rubric = Collections.unmodifiableSortedMap(rubric);
        }

        /** One whose marks nobody explained. */
        public Question(
                String key,
                Words title,
                BigDecimal weight,
                String printed,
                Optional<String> dimension,
                Optional<String> subDimension) {
            this(key, title, weight, printed, dimension, subDimension, Collections.emptySortedMap());
        }

        @Override
        public Stream<Question> questions() {
            return Stream.of(this);
        }

        @Override
        public Question weighing(BigDecimal other) {
            return new Question(key, title, other, printed, dimension, subDimension, rubric);
        }
    }

    record Group(String key, Words title, BigDecimal weight, Combine combine, List<Item> items) implements Item {
        public Group {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Question> questions() {
            return items.stream().flatMap(Item::questions);
        }

        @Override
        public Group weighing(BigDecimal other) {
            return new Group(key, title, other, combine, items);
        }
    }
}
