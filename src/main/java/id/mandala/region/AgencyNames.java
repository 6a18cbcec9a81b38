package id.mandala.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds agencies as files write them: by full or short name, whatever case, spaces and signs.
 *
 * @param all that ever were; of two with one name the one that lives is meant, then the one that lived last
 */
public record AgencyNames(List<Agency> all, LocalDate today) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Optional<Agency> find(String name) {
        var wanted = plain(name);
        return all.stream()
                .filter(it ->
                        plain(it.name()).equals(wanted) || plain(it.calledBy()).equals(wanted))
                .min(Comparator.comparing((Agency it) -> !it.livesOn(today))
                        .thenComparing(Agency::validFrom, Comparator.reverseOrder()));
    }

    private static String plain(String name) {
        return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
