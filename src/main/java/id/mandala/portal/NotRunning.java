package id.mandala.portal;

import id.mandala.masterplan.Cause;
import id.mandala.masterplan.Realisation;
import id.mandala.values.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** The programmes that did not run in a year, by cause, the most frequent cause first. */
record NotRunning(int year, boolean demo, List<Group> groups) {

    record Group(Cause cause, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /** @param dimension key and name of the dimension it belongs to */
    record Line(String name, String agency, String note, boolean realName, String dimension, Words dimensionName) {}

    NotRunning {
        groups = List.copyOf(groups);
    }

    static NotRunning of(Realisation realisation) {
        var byCause = new EnumMap<Cause, List<Line>>(Cause.class);
        realisation
                .dimensions()
                .forEach(dimension -> dimension
                        .notRun()
                        .forEach(it -> byCause.merge(
                                it.cause(),
                                List.of(new Line(
                                        it.name(),
                                        it.leadAgency(),
                                        it.note(),
                                        it.realName(),
                                        dimension.dimension().key(),
                                        dimension.dimension().name())),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        var groups = byCause.entrySet().stream()
                .map(it -> new Group(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt((Group it) -> -it.lines().size()))
                .toList();
        return new NotRunning(realisation.year(), realisation.demo(), groups);
    }

    public int count() {
        return groups.stream().mapToInt(it -> it.lines().size()).sum();
    }

    public Claim claim() {
        return groups.isEmpty()
                ? Claim.of("all-ran", String.valueOf(year))
                : Claim.of("not-run", count(), String.valueOf(year));
    }
}
