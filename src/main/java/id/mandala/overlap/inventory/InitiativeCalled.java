package id.mandala.overlap.inventory;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The initiatives of a region's current masterplan as people call them in a form or a file: by code or by name. */
@Component
class InitiativeCalled {

    private final Masterplans masterplans;
    private final Initiatives initiatives;

    InitiativeCalled(Masterplans masterplans, Initiatives initiatives) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
    }

    /** The names, read once for a whole file. */
    Names in(RegionCode region) {
        var names = new Names(new HashMap<>(), new HashMap<>());
        masterplans.current(region).map(initiatives::of).orElse(List.of()).stream()
                .filter(it -> it.stage() != Stage.DROPPED)
                .forEach(names::add);
        return names;
    }

    /** What the application's initiative is called, also where it stands in an earlier plan. */
    Optional<Initiative> of(RegionCode region, ApplicationFacts application) {
        return Optional.ofNullable(application.initiative()).flatMap(it -> initiatives.find(region, it));
    }

    /** @param meant by code and by name in small letters */
    record Names(Map<UUID, String> shown, Map<String, Set<UUID>> meant) {

        /** Empty for one that is in no current plan, or shares its name: what is written must be read again. */
        Optional<String> of(@Nullable UUID initiative) {
            return Optional.ofNullable(initiative)
                    .flatMap(it -> Optional.ofNullable(shown.get(it)))
                    .filter(it -> meant.getOrDefault(small(it), Set.of()).size() == 1);
        }

        /** The first of them by name, to choose from. */
        List<String> first(int most) {
            return shown.keySet().stream()
                    .flatMap(it -> of(it).stream())
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .limit(most)
                    .toList();
        }

        /** @throws RuleBroken {@code overlap.initiative-unknown}, {@code overlap.initiative-ambiguous} */
        UUID read(String text) {
            var found = meant.getOrDefault(small(text), Set.of());
            if (found.size() > 1) {
                throw new RuleBroken("overlap.initiative-ambiguous", text.strip());
            }
            return found.stream()
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("overlap.initiative-unknown", text.strip()));
        }

        private void add(Initiative initiative) {
            var key = initiative.outline().key();
            var name = initiative.outline().name();
            shown.put(initiative.id(), key == null ? name : key);
            add(name, initiative.id());
            if (key != null) {
                add(key, initiative.id());
                add(key + " " + name, initiative.id());
            }
        }

        private void add(String name, UUID id) {
            meant.computeIfAbsent(small(name), it -> new HashSet<>()).add(id);
        }

        private static String small(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
