package id.mandala.assessment;

import id.mandala.documents.FileRefused;
import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions at hand. One that does not load stops its own use, not the program. */
public final class Instruments {

    /** The editions shipped under {@code resources/instruments}, oldest first. */
    private static final List<String> SHIPPED =
            List.of("gsc-2022-first", "gsc-2022-regular", "gsc-2023-regular", "gsc-2023-kppn-ikn");

    /** An edition as the catalogue found it. */
    public sealed interface Entry {

        String id();

        record Loaded(Instrument instrument) implements Entry {
            @Override
            public String id() {
                return instrument.id();
            }
        }

        record Broken(String id, FileRefused why) implements Entry {}
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Instruments(List<String> ids, InstrumentFiles files) {
        for (var id : ids) {
            entries.put(id, entry(id, files));
        }
    }

    public static Instruments shipped() {
        return new Instruments(SHIPPED, new InstrumentFiles.Shipped());
    }

    /** Editions shipped for another use than the yearly evaluation. */
    public static Instruments shipped(List<String> ids) {
        return new Instruments(ids, new InstrumentFiles.Shipped());
    }

    static Instruments in(Path folder, List<String> ids) {
        return new Instruments(ids, new InstrumentFiles.Folder(folder));
    }

    /** One edition from a file of one's own. */
    static Instrument fromFile(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        return InstrumentReader.read(file.getFileName().toString(), new InstrumentFiles.Folder(folder));
    }

    private static Entry entry(String id, InstrumentFiles files) {
        try {
            return new Entry.Loaded(InstrumentReader.read(id + ".yaml", files));
        } catch (FileRefused why) {
            return new Entry.Broken(id, why);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The edition to work with; refuses an unknown one and one that did not load. */
    public Instrument get(String id) {
        return switch (entries.get(id)) {
            case null -> throw new RuleBroken("assessment.instrument-unknown", id, String.join(", ", entries.keySet()));
            case Entry.Loaded(var instrument) -> instrument;
            case Entry.Broken broken ->
                throw new RuleBroken(
                        "assessment.instrument-broken", id, broken.why().count());
        };
    }

    /** The edition by which a cohort was judged in a year. */
    public Optional<Instrument> of(int year, String cohort) {
        return entries.values().stream()
                .filter(Entry.Loaded.class::isInstance)
                .map(entry -> ((Entry.Loaded) entry).instrument())
                .filter(instrument ->
                        instrument.year() == year && instrument.cohort().equals(cohort))
                .findFirst();
    }
}
