package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.OverlapCase;
import id.mandala.overlap.engine.SharedApplication;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of the list, with its things as they stand now.
 *
 * @param inCase the running case that two of its things stand in
 */
record FoundLine(
        FoundGroup group,
        List<Thing> things,
        Optional<SharedApplication> shared,
        Optional<OverlapCase> inCase,
        FoundQuestion.State state) {

    /**
     * What may be spent twice: what all agencies plan for it but the one that plans most; all of it where a national application does it.
     * What is estimated of an application is a year's.
     */
    public Rupiah atStake() {
        var byAgency = things.stream()
                .collect(Collectors.groupingBy(
                        Thing::agency,
                        Collectors.summingLong(
                                it -> it.amount().map(Rupiah::amount).orElse(0L))));
        var all = byAgency.values().stream().mapToLong(Long::longValue).sum();
        var most = byAgency.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Rupiah(shared.isPresent() ? all : all - most);
    }

    /** How sure, times what it is about. */
    double weight() {
        return group.strength() * atStake().amount();
    }

    /** What it is about, else the first of its things. */
    public String title() {
        var topic = group.topic();
        return topic.isEmpty()
                ? things.getFirst().name()
                : topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
    }

    public List<String> agencies() {
        return things.stream().map(Thing::agencyName).distinct().toList();
    }

    /** Of the address that opens a case: {@code item=INITIATIVE:…&item=…}. */
    public String asItems() {
        return items(things.stream().map(Thing::ref));
    }

    /** The first two, to be read side by side. */
    public String asPair() {
        return items(things.stream().map(Thing::ref).limit(2));
    }

    private static String items(Stream<ItemRef> refs) {
        return refs.map(it -> "item=" + it).collect(Collectors.joining("&"));
    }
}
