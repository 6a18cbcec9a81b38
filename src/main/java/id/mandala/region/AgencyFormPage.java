package id.mandala.region;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One form for the four deeds on agencies; what it asks depends on the deed.
 *
 * @param agency the one that is renamed or closed
 * @param living those to choose from for a merger
 * @param problems field to what to do, empty the first time
 */
record AgencyFormPage(
        Area region,
        Deed deed,
        @Nullable Agency agency,
        List<Agency> living,
        AgencyForm form,
        Map<String, String> problems) {

    enum Deed {
        ADD(true, false),
        RENAME(true, true),
        MERGE(true, true),
        CLOSE(false, true);

        private final boolean named;
        private final boolean decreed;

        Deed(boolean named, boolean decreed) {
            this.named = named;
            this.decreed = decreed;
        }

        /** Asks for a name. */
        public boolean isNamed() {
            return named;
        }

        /** Rests on a regulation. */
        public boolean isDecreed() {
            return decreed;
        }
    }

    public boolean asksKind() {
        return deed == Deed.ADD || deed == Deed.MERGE;
    }

    public boolean isTicked(UUID id) {
        return form.isTicked(id);
    }

    public Agency.Kind[] kinds() {
        return Agency.Kind.values();
    }
}
