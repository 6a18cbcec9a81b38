package id.mandala.evaluation;

import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A result's figures without their derivation, for lists. */
record ResultLine(
        RegionCode region,
        int year,
        String edition,
        String cohort,
        boolean published,
        Optional<BigDecimal> index,
        Optional<BigDecimal> improvement,
        Map<String, BigDecimal> components) {

    static ResultLine of(Result it) {
        var components = new LinkedHashMap<String, BigDecimal>();
        it.components().forEach((key, score) -> components.put(key, score.value()));
        return new ResultLine(
                it.region(),
                it.year(),
                it.edition(),
                it.cohort(),
                it.published(),
                it.index().map(Explained::value),
                it.improvement().map(Explained::value),
                components);
    }
}
