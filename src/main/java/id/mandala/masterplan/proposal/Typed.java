package id.mandala.masterplan.proposal;

import static id.mandala.values.Typed.figureIfAny;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people typed into the form of a part. */
final class Typed {

    private Typed() {}

    static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static Set<UUID> ids(@Nullable List<String> typed) {
        var read = new HashSet<UUID>();
        Objects.requireNonNullElse(typed, List.<String>of()).forEach(it -> read.add(id(it)));
        return read;
    }

    static UUID id(String text) {
        return Chosen.id(text).orElseThrow(() -> new RuleBroken("masterplan.choose-from-list"));
    }

    /** A whole figure as people read it: {@code 150.000.000}. */
    static String grouped(long figure) {
        return String.format(Locale.of("id"), "%,d", figure);
    }

    static Optional<BigDecimal> figure(@Nullable String typed) {
        return figureIfAny(typed, "masterplan.figure", said(typed));
    }
}
