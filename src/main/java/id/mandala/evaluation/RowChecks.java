package id.mandala.evaluation;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every table about regencies is checked for, row by row. */
@Component
class RowChecks {

    static final Column<RegionCode> REGION = Column.region("region_code", "kode_wilayah", "kode", "kode_daerah")
            .help("Kode resmi kabupaten/kota, misalnya 34.02.", "Official code of the regency, for example 34.02.");

    private final Regions regions;

    RowChecks(Regions regions) {
        this.regions = regions;
    }

    /** Whether the row names a regency; where its cell was read and names none, that becomes the row's fault. */
    boolean isRegency(Row row) {
        var code = row.find(REGION);
        var known = code.flatMap(regions::find).filter(area -> area.isRegency()).isPresent();
        if (!known) {
            code.ifPresent(it -> row.fault(REGION, "evaluation.fault.region-unknown", it.value()));
        }
        return known;
    }

    /** Remembers what was seen, to name the first row of a double. */
    static final class Seen {

        private final Map<Object, Integer> rows = new HashMap<>();

        /** @return whether it is new; a double becomes the row's fault */
        boolean first(Row row, Column<?> column, Object what, String code) {
            var before = rows.putIfAbsent(what, row.number());
            if (before != null) {
                row.fault(column, code, before);
            }
            return before == null;
        }
    }
}
