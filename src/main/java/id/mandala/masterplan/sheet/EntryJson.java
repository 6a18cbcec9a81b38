package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Cause;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.Particulars;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An entry as JSON and back, kept until an import can no longer be undone. */
final class EntryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryJson() {}

    private record Kept(Outline outline, Particulars parts, SortedMap<Integer, Year> years) {}

    private record Year(boolean ran, @Nullable Cause cause, String note) {

        static Year of(YearStatus status) {
            return new Year(status.ran(), status.why().orElse(null), status.note());
        }

        YearStatus status() {
            return YearStatus.of(ran, Optional.ofNullable(cause), note);
        }
    }

    static String write(Entry entry) {
        var years = new TreeMap<Integer, Year>();
        entry.years().forEach((year, status) -> years.put(year, Year.of(status)));
        return JSON.writeValueAsString(new Kept(entry.initiative().outline(), entry.parts(), years));
    }

    /** @param present the initiative as it stands: what is kept says nothing of its stage */
    static Entry read(String json, Initiative present) {
        var kept = JSON.readValue(json, Kept.class);
        var years = new TreeMap<Integer, YearStatus>();
        kept.years().forEach((year, status) -> years.put(year, status.status()));
        return new Entry(present.with(kept.outline()), kept.parts(), years);
    }
}
