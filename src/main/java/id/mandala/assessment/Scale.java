package id.mandala.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The marks an assessor may give: from {@code min} to {@code max} in steps. A mean of marks may lie between the steps. */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {

    public boolean covers(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    public boolean allows(BigDecimal mark) {
        return covers(mark) && mark.subtract(min).remainder(step).signum() == 0;
    }

    public List<BigDecimal> steps() {
        return Stream.iterate(min, it -> it.compareTo(max) <= 0, it -> it.add(step))
                .toList();
    }
}
