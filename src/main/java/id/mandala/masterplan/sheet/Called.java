package id.mandala.masterplan.sheet;

import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Things by what people call them, and the other way round. A thing may have several names; it is written by the first that no other
 * thing has, and can always be written by its id.
 *
 * @param <I> their ids
 */
final class Called<I> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Set<I>> byName = new HashMap<>();
    private final Map<I, List<String>> names;

    /** What they were called before, for who does not know better. */
    private final Map<String, Set<I>> former = new HashMap<>();

    /** @param names of each, the one to write first */
    Called(Map<I, List<String>> names) {
        this(names, Map.of());
    }

    Called(Map<I, List<String>> names, Map<I, List<String>> before) {
        this.names = names;
        before.forEach((id, some) -> some.forEach(it ->
                former.computeIfAbsent(plain(it), _ -> new LinkedHashSet<>(2)).add(id)));
        names.forEach((id, some) -> {
            some.forEach(it -> put(it, id));
            put(id.toString(), id);
        });
    }

    private void put(String name, I id) {
        byName.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>(2)).add(id);
    }

    /** One that is not among the things is written by its id. */
    String of(I id) {
        return names.getOrDefault(id, List.of()).stream()
                .filter(it -> byName.getOrDefault(plain(it), Set.of()).size() == 1)
                .findFirst()
                .map(it -> SPACE.matcher(it.strip()).replaceAll(" "))
                .orElseGet(id::toString);
    }

    /** @throws RuleBroken {@code masterplan.sheet-unknown} or, where several have the name, {@code masterplan.sheet-several} */
    I get(String name) {
        var found = named(plain(name));
        if (found.size() > 1) {
            throw new RuleBroken(
                    "masterplan.sheet-several",
                    name,
                    found.size(),
                    found.stream().map(this::of).collect(Collectors.joining("; ")));
        }
        return found.stream().findFirst().orElseThrow(() -> new RuleBroken("masterplan.sheet-unknown", name));
    }

    /** The cell that names them all, separated by semicolons; one a line where a name has one itself. */
    String cell(Collection<I> ids) {
        var all = ids.stream().map(this::of).sorted().toList();
        return String.join(all.stream().anyMatch(it -> it.contains(";")) ? "\n" : "; ", all);
    }

    /** All that a cell names: one a line, or separated by semicolons. */
    Set<I> all(String cell) {
        var found = new LinkedHashSet<I>();
        cell.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(line -> {
            if (!named(plain(line)).isEmpty()) {
                found.add(get(line));
            } else {
                Arrays.stream(line.split(";"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .forEach(it -> found.add(get(it)));
            }
        });
        return found;
    }

    private Set<I> named(String plain) {
        return byName.getOrDefault(plain, former.getOrDefault(plain, Set.of()));
    }

    private static String plain(String name) {
        return SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
