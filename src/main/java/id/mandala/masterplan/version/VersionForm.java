package id.mandala.masterplan.version;

import id.mandala.values.Chosen;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a version and its instrument. */
record VersionForm(
        @Nullable String title,
        @Nullable String note,
        @Nullable String kind,
        @Nullable String about) {

    static VersionForm of(PlanVersion it) {
        return new VersionForm(
                it.title(),
                it.note(),
                it.instrument().kind().name(),
                it.instrument().about());
    }

    String titleTyped() {
        return Objects.requireNonNullElse(title, "");
    }

    String noteTyped() {
        return Objects.requireNonNullElse(note, "");
    }

    LegalInstrument instrument(String number) {
        var chosen = Chosen.among(InstrumentKind.values(), kind).orElse(InstrumentKind.PERBUP);
        return new LegalInstrument(chosen, number, Objects.requireNonNullElse(about, ""));
    }
}
