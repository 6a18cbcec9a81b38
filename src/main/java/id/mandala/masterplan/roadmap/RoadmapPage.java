package id.mandala.masterplan.roadmap;

import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** @param plan absent while the region has no masterplan, and with it all behind */
record RoadmapPage(
        Area region,
        @Nullable Masterplan plan,
        By by,
        @Nullable Roadmap roadmap) {

    /** What the road map is grouped by; {@code path} stands in the address. */
    enum By {
        DIMENSION("dimensi"),
        AGENCY("perangkat-daerah"),
        MISSION("misi");

        private final String path;

        By(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        static By of(String path) {
            return Arrays.stream(values())
                    .filter(it -> it.path.equals(path))
                    .findFirst()
                    .orElse(DIMENSION);
        }
    }

    public By[] ways() {
        return By.values();
    }
}
