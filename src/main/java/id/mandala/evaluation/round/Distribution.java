package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * New seats for regencies that lack some.
 *
 * @param given accounts by regency, in the order they were chosen
 * @param tooFew regencies that cannot have enough, with how many they could
 */
record Distribution(Map<RegionCode, List<UUID>> given, Map<RegionCode, Integer> tooFew) {

    /**
     * The regency with the fewest to choose from chooses first, and takes who has the least to do. The same input gives the same seats.
     *
     * @param wanted how many each still needs, more than 0
     * @param candidates who may be seated there, without those who were
     * @param load seats each account has already
     */
    static Distribution of(
            Map<RegionCode, Integer> wanted, Map<RegionCode, List<UUID>> candidates, Map<UUID, Integer> load) {
        var loads = new HashMap<>(load);
        var given = new LinkedHashMap<RegionCode, List<UUID>>();
        var tooFew = new LinkedHashMap<RegionCode, Integer>();
        var order = wanted.keySet().stream()
                .sorted(Comparator.comparingInt((RegionCode it) ->
                                candidates.getOrDefault(it, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var region : order) {
            var from = new ArrayList<>(candidates.getOrDefault(region, List.of()));
            int needed = wanted.getOrDefault(region, 0);
            if (from.size() < needed) {
                tooFew.put(region, from.size());
                continue;
            }
            from.sort(Comparator.comparingInt((UUID it) -> loads.getOrDefault(it, 0))
                    .thenComparing(Comparator.naturalOrder()));
            var chosen = List.copyOf(from.subList(0, needed));
            chosen.forEach(it -> loads.merge(it, 1, Integer::sum));
            given.put(region, chosen);
        }
        return new Distribution(given, tooFew);
    }
}
