package id.mandala.assessment;

import id.mandala.values.Words;
import java.math.BigDecimal;

/** A named stretch of results: from {@code from} up to the next band's. */
public record Band(String key, BigDecimal from, Words title) {}
