package id.mandala.evaluation.self;

import id.mandala.assessment.Combine;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a region's own answers would come to; nobody judged them. */
@Component
@Transactional(readOnly = true)
public class Estimates {

    private static final int DIGITS = 2;

    private final Editions editions;
    private final Claims claims;
    private final Today today;

    Estimates(Editions editions, Claims claims, Today today) {
        this.editions = editions;
        this.claims = claims;
        this.today = today;
    }

    /**
     * @param components mean of the own marks of each component with any, 0 to 4, by key
     * @param index their mean, weighted by the edition's weights of these components alone
     */
    public record Estimate(
            int year,
            Words edition,
            int answered,
            int questions,
            Map<String, BigDecimal> components,
            BigDecimal index) {}

    /** Of the year that is answered now; empty where nothing is answered yet. */
    public Optional<Estimate> of(RegionCode region) {
        int year = today.date().getYear();
        var instrument = editions.of(region, year);
        var said = claims.of(region, year, instrument.id());
        var components = new LinkedHashMap<String, BigDecimal>();
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var component : instrument.components()) {
            var marks = component
                    .questions()
                    .flatMap(it -> Optional.ofNullable(said.get(it.key())).stream())
                    .map(Claim::mark)
                    .toList();
            if (!marks.isEmpty()) {
                var weight = weight(instrument, component);
                var mean = mean(marks);
                components.put(component.key(), mean.setScale(DIGITS, RoundingMode.HALF_UP));
                sum = sum.add(mean.multiply(weight));
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Estimate(
                        year,
                        instrument.title(),
                        said.size(),
                        instrument.questions().size(),
                        components,
                        sum.divide(weights, DIGITS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal weight(Instrument instrument, Item component) {
        return instrument.whole().combine() == Combine.WEIGHTED ? component.weight() : BigDecimal.ONE;
    }

    private static BigDecimal mean(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), MathContext.DECIMAL64);
    }
}
