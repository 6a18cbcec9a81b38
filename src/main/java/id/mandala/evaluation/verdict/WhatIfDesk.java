package id.mandala.evaluation.verdict;

import id.mandala.assessment.Band;
import id.mandala.assessment.Combine;
import id.mandala.assessment.Outcome;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.evaluation.verdict.Frozen.Judged;
import id.mandala.region.Regions;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The frozen result to ask about, and beside whom it stands. */
@Component
@Transactional(readOnly = true)
class WhatIfDesk {

    private final Verdicts verdicts;
    private final Results results;
    private final Regions regions;

    WhatIfDesk(Verdicts verdicts, Results results, Regions regions) {
        this.verdicts = verdicts;
        this.results = results;
        this.regions = regions;
    }

    /** What is asked about: one that still comes to what was frozen. */
    record Asked(Frozen frozen, Judged judged, Outcome.Score score) {}

    /** @param words message key, filled in with {@code about} */
    record Preset(String words, String about, BigDecimal target) {}

    Optional<Asked> asked(RegionCode region, int year) {
        return verdicts.of(region, year).stream()
                .findFirst()
                .filter(it -> it.check().isSame())
                .map(it -> Frozen.read(it.input()))
                .flatMap(it -> {
                    var judged = it.judged();
                    return judged.score().map(score -> new Asked(it, judged, score));
                });
    }

    /** Targets people ask for, the nearest first. */
    List<Preset> presets(Asked it) {
        var presets = new ArrayList<Preset>();
        var edition = it.frozen().now().edition();
        var index = it.score().index().value();
        var step = BigDecimal.ONE.movePointLeft(edition.result().rounding().digits());
        it.judged()
                .improvement()
                .filter(change -> change.value().signum() < 0)
                .ifPresent(change -> presets.add(
                        new Preset("evaluation.verdict.preset.last-year", "", index.subtract(change.value()))));
        edition.result().bands().stream()
                .filter(band -> band.from().compareTo(index) > 0)
                .min(Comparator.comparing(Band::from))
                .ifPresent(band -> presets.add(new Preset(
                        "evaluation.verdict.preset.band",
                        band.title().in(LocaleContextHolder.getLocale()),
                        band.from())));
        peers(it).stream()
                .filter(other -> value(other).compareTo(index) >= 0)
                .min(Comparator.comparing(WhatIfDesk::value))
                .ifPresent(other -> presets.add(new Preset(
                        "evaluation.verdict.preset.pass",
                        regions.name(other.region()),
                        value(other).add(step))));
        presets.removeIf(preset -> preset.target()
                        .compareTo(
                                edition.scale().max().multiply(edition.result().scaling()))
                > 0);
        presets.sort(Comparator.comparing(Preset::target));
        return presets;
    }

    Optional<Stability> stability(Asked it) {
        var edition = it.frozen().now().edition();
        return edition.whole().combine() == Combine.WEIGHTED
                ? Optional.of(Stability.of(
                        edition,
                        values(it.score().components()),
                        peers(it).stream()
                                .map(other -> values(other.components()))
                                .toList()))
                : Optional.empty();
    }

    /** Published results of the others judged by the same edition. */
    private List<Result> peers(Asked it) {
        return results.ofYear(it.frozen().year()).stream()
                .filter(other -> other.index().isPresent()
                        && other.edition().equals(it.frozen().now().edition().id())
                        && !other.region().equals(it.frozen().region()))
                .toList();
    }

    private static BigDecimal value(Result it) {
        return it.index().map(Explained::value).orElseThrow();
    }

    private static Map<String, BigDecimal> values(Map<String, Explained<BigDecimal>> figures) {
        var values = new LinkedHashMap<String, BigDecimal>();
        figures.forEach((key, figure) -> values.put(key, figure.value()));
        return values;
    }
}
