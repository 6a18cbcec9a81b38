package id.mandala.overlap.inventory;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list to choose from, as people write it into a file: in either language or by its code.
 *
 * @param words where the words stand: the message of a value is this and its name
 */
record Choice<E extends Enum<E>>(Class<E> type, String words) {

    static final Choice<Platform> PLATFORM = new Choice<>(Platform.class, "overlap.inventory.platform.");
    static final Choice<Licence> LICENCE = new Choice<>(Licence.class, "overlap.inventory.licence.");
    static final Choice<Status> STATUS = new Choice<>(Status.class, "overlap.inventory.status.");

    static final Locale INDONESIAN = Locale.of("id");

    /** @throws RuleBroken {@code overlap.choose-one} with what there is to choose from */
    E read(String text) {
        var wanted = text.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> names(it).anyMatch(wanted::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("overlap.choose-one", wanted, all(INDONESIAN)));
    }

    String word(E value, Locale locale) {
        return Messages.text(words + value.name(), locale, List.of());
    }

    String all(Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> word(it, locale))
                .collect(Collectors.joining("; "));
    }

    private Stream<String> names(E value) {
        return Stream.of(
                value.name(), value.name().replace('_', ' '), word(value, INDONESIAN), word(value, Locale.ENGLISH));
    }
}
