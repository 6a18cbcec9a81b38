package id.mandala.masterplan.sheet;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list to choose from, as people write it: in either language or by its code; {@code pendek} will do for {@code pendek, satu tahun}.
 *
 * @param words where the words stand: the message of a value is this and its name
 */
record Choice<E extends Enum<E>>(Class<E> type, String words) {

    private static final Locale INDONESIAN = Locale.of("id");

    /** @throws RuleBroken {@code masterplan.sheet-choice} with what there is to choose from */
    E read(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> names(it).anyMatch(name -> name.equalsIgnoreCase(text)))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("masterplan.sheet-choice", text, all(INDONESIAN)));
    }

    private Stream<String> names(E value) {
        return Stream.concat(
                Stream.of(value.name(), value.name().replace('_', ' ')),
                Stream.of(word(value), word(value, Locale.ENGLISH))
                        .flatMap(it -> Stream.of(it, it.split("[,:(]", 2)[0].strip())));
    }

    String word(E value) {
        return word(value, INDONESIAN);
    }

    private String word(E value, Locale locale) {
        return Messages.text(words + value.name(), locale, List.of());
    }

    String all(Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> word(it, locale))
                .collect(Collectors.joining("; "));
    }
}
