package id.mandala.masterplan.sheet;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list to choose from, as people write it: in either language or by its code; {@code pendek} will do for {@code pendek, satu tahun}.
 */
final class Choice<E extends Enum<E>> {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Class<E> type;
    private final String words;
    private final Map<String, E> byName = new HashMap<>();

    /** @param words where the words stand: the message of a value is this and its name */
    Choice(Class<E> type, String words) {
        this.type = type;
        this.words = words;
        for (var value : type.getEnumConstants()) {
            names(value).forEach(it -> byName.putIfAbsent(it.toLowerCase(Locale.ROOT), value));
        }
    }

    private Stream<String> names(E value) {
        return Stream.concat(
                Stream.of(value.name(), value.name().replace('_', ' ')),
                Stream.of(word(value), word(value, Locale.ENGLISH))
                        .flatMap(it -> Stream.of(it, it.split("[,:(]", 2)[0].strip())));
    }

    /** @throws RuleBroken {@code masterplan.sheet-choice} with what there is to choose from */
    E read(String text) {
        var found = byName.get(text.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new RuleBroken("masterplan.sheet-choice", text, all(INDONESIAN));
        }
        return found;
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
