package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.values.Chosen;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Amounts stand by source, each with the years of the initiative in order. */
record MeansForm(
        @Nullable Integer firstYear,
        @Nullable List<Line> costs,
        @Nullable String horizon,
        @Nullable String node,
        @Nullable String subActivity,
        @Nullable String nationalProgramme,
        @Nullable String revenueEffect)
        implements PartForm {

    record Line(@Nullable String source, @Nullable List<String> amounts) {}

    static MeansForm of(Means it, Span span) {
        var lines = Arrays.stream(FundingSource.values())
                .map(source -> new Line(
                        source.name(),
                        span.years().stream()
                                .map(year -> it.costs().stream()
                                        .filter(cost -> cost.source() == source && cost.year() == year)
                                        .map(cost -> Typed.grouped(cost.amount().amount()))
                                        .findFirst()
                                        .orElse(""))
                                .toList()))
                .toList();
        return new MeansForm(
                span.first(),
                lines,
                it.horizon().map(Enum::name).orElse(""),
                it.node().map(UUID::toString).orElse(""),
                it.subActivity().orElse(""),
                it.nationalProgramme(),
                it.revenueEffect());
    }

    @Override
    public Means part() {
        return new Means(
                amounts(),
                Chosen.among(Horizon.values(), horizon),
                Optional.of(Typed.said(node)).filter(it -> !it.isEmpty()).map(Typed::id),
                Optional.of(Typed.said(subActivity)).filter(it -> !it.isEmpty()),
                Typed.said(nationalProgramme),
                Typed.said(revenueEffect));
    }

    private List<Cost> amounts() {
        var read = new ArrayList<Cost>();
        int from = Objects.requireNonNullElse(firstYear, 0);
        for (var line : Objects.requireNonNullElse(costs, List.<Line>of())) {
            var source = Chosen.among(FundingSource.values(), line.source());
            var typed = Objects.requireNonNullElse(line.amounts(), List.<String>of());
            for (int i = 0; source.isPresent() && i < typed.size(); i++) {
                if (!Typed.said(typed.get(i)).isEmpty()) {
                    read.add(new Cost(from + i, source.get(), Rupiah.of(typed.get(i))));
                }
            }
        }
        return read;
    }
}
