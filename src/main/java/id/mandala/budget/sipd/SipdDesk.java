package id.mandala.budget.sipd;

import id.mandala.documents.Column;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.planning.ColumnChoices;
import id.mandala.planning.Layout;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the import from SIPD show. */
@Component
class SipdDesk {

    private final Regions regions;
    private final ColumnChoices choices;
    private final Today today;

    SipdDesk(Regions regions, ColumnChoices choices, Today today) {
        this.regions = regions;
        this.choices = choices;
        this.today = today;
    }

    /**
     * The import, at one of its moments: asking for a file, showing what it would do, or telling what to mend.
     *
     * @param kept id of the file that waits
     */
    record SipdPage(
            Area region,
            SipdForm form,
            @Nullable SipdImport preview,
            @Nullable UUID kept,
            @Nullable FileRefused refused) {}

    /**
     * Which column of the file is which, and what is to be done.
     *
     * @param kept id of the file that waits
     * @param places by key of the column, where its title stands; a column nobody chose is missing
     * @param remembered whether the region chose for such a file before
     */
    record MappingPage(
            Area region,
            UUID kept,
            String file,
            List<String> titles,
            List<Column<?>> columns,
            Map<String, Integer> places,
            boolean remembered,
            SipdForm form,
            Map<String, String> problems) {

        private static final String CASH = "month_";

        /** What most files have. */
        public List<Column<?>> main() {
            return columns.stream().filter(it -> !it.key().startsWith(CASH)).toList();
        }

        /** The months of a cash plan. */
        public List<Column<?>> cash() {
            return columns.stream().filter(it -> it.key().startsWith(CASH)).toList();
        }

        public boolean hasCash() {
            return cash().stream().anyMatch(it -> places.containsKey(it.key()));
        }
    }

    static Layout layout(TableFile file) {
        return new Layout(SipdColumns.PURPOSE, file.titles());
    }

    SipdForm form(Optional<Integer> year) {
        return SipdForm.in(year.orElse(today.date().getYear()));
    }

    SipdPage ask(RegionCode region, SipdForm form) {
        return new SipdPage(regions.get(region), form, null, null, null);
    }

    SipdPage preview(RegionCode region, SipdForm form, SipdImport preview, UUID kept) {
        return new SipdPage(regions.get(region), form, preview, kept, null);
    }

    /** @param kept absent where the file itself was not read */
    SipdPage refused(RegionCode region, SipdForm form, @Nullable UUID kept, FileRefused refused) {
        return new SipdPage(regions.get(region), form, null, kept, refused);
    }

    MappingPage mapping(RegionCode region, UUID kept, TableFile file, SipdForm form, Map<String, String> problems) {
        var layout = layout(file);
        var columns = new SipdColumns().all();
        var remembered = choices.of(region, layout);
        return new MappingPage(
                regions.get(region),
                kept,
                file.name(),
                layout.titles(),
                columns,
                layout.places(columns, remembered),
                !remembered.isEmpty(),
                form,
                problems);
    }
}
