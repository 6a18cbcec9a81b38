package id.mandala.masterplan.version;

import id.mandala.values.Chosen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The redline's sentence as the address carries it; what cannot be read counts as not said. A day goes before a number. */
record RedlineQuestion(
        @Nullable String dari,
        @Nullable String sampai,
        @Nullable String darihari,
        @Nullable String sampaihari,
        @Nullable String jenis,
        @Nullable String pd,
        @Nullable Integer hal) {

    public String from() {
        return said(darihari).or(() -> said(dari)).orElse("");
    }

    public String to() {
        return said(sampaihari).or(() -> said(sampai)).orElse("");
    }

    public Optional<ItemChange.Kind> kind() {
        return Chosen.among(ItemChange.Kind.values(), jenis);
    }

    public Optional<String> lead() {
        return said(pd);
    }

    boolean asksFor(ItemChange change) {
        return kind().map(it -> it == change.kind()).orElse(true)
                && lead().map(it -> change.lead().filter(it::equals).isPresent())
                        .orElse(true);
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }
}
