package id.mandala.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds agencies as files write them: by full or short name, whatever case, spaces and signs. */
public final class AgenciesByName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Agency> byName = new HashMap<>();

    /** @param all that ever were; of two with one name the one that lives is meant, then the one that lived last */
    public AgenciesByName(Collection<Agency> all, LocalDate today) {
        all.stream()
                .sorted(Comparator.comparing((Agency it) -> !it.livesOn(today))
                        .thenComparing(Agency::validFrom, Comparator.reverseOrder()))
                .forEach(it -> {
                    byName.putIfAbsent(plain(it.name()), it);
                    byName.putIfAbsent(plain(it.calledBy()), it);
                });
    }

    public Optional<Agency> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    private static String plain(String name) {
        return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
