package id.mandala.overlap.engine;

import java.util.List;
import java.util.Locale;

/** Agencies of one kind do the same for an area each: two districts, two hospitals, two schools. */
enum AgencyKind {
    DISTRICT("kecamatan", "kapanewon", "kemantren", "distrik", "kelurahan", "desa", "kalurahan"),
    HEALTH_CENTRE("rumah sakit", "rsud", "puskesmas"),
    SCHOOL("sekolah", "smp", "sd ", "sdn", "smpn"),
    OFFICE;

    @SuppressWarnings("ImmutableEnumChecker") // a List.of never changes; the checker knows only Guava's
    private final List<String> beginnings;

    AgencyKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static AgencyKind of(String agency) {
        var name = agency.strip().toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.beginnings.stream().anyMatch(name::startsWith)) {
                return kind;
            }
        }
        return OFFICE;
    }
}
