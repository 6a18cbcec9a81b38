package id.mandala.assessment;

import id.mandala.assessment.Draft.ItemDraft;
import id.mandala.documents.Faults;
import id.mandala.values.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an instrument of its file, or says everything that keeps it from being one. */
final class InstrumentReader {

    /** Keys become column titles and parts of addresses. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,6})?");

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,59}");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DEEPEST = 8;

    /** Groups and questions together; the largest edition known has 180. */
    private static final int MOST_ITEMS = 2_000;

    private final String file;
    private final InstrumentFiles files;
    private final Faults faults;
    private final Map<String, String> keys = new HashMap<>();
    private int count;

    private InstrumentReader(String file, InstrumentFiles files) {
        this.file = file;
        this.files = files;
        this.faults = new Faults(file);
    }

    /** @throws id.mandala.documents.FileRefused with every fault; its column is the path within the file */
    static Instrument read(String file, InstrumentFiles files) throws IOException {
        return new InstrumentReader(file, files).read();
    }

    private Instrument read() throws IOException {
        var draft = InstrumentYaml.edition(file, files.open(file), faults);
        var settings = new SettingsCheck(faults);
        var id = settings.text("id", draft.id());
        var title = title("title", draft.title());
        var year = settings.year(draft.year());
        var cohort = settings.text("cohort", draft.cohort());
        var source = settings.text("source", draft.source());
        var combine = draft.combine() == null ? Combine.MEAN : draft.combine();
        var marking = settings.marking(draft);
        var result = settings.result(draft, combine, marking.scale());
        var components = items("components", draft.components(), combine, 1);
        checkRubrics(components, marking.scale());
        if (combine == Combine.GIVEN || combine == Combine.MEAN_OF_QUESTIONS) {
            fault("combine", "assessment.fault.combine-whole");
        }
        faults.refuseIfAny();
        var whole = new Item.Group("index", title, HUNDRED, combine, components);
        return new Instrument(id, year, cohort, source, whole, marking, result);
    }

    private List<Item> items(String path, @Nullable List<@Nullable ItemDraft> drafts, Combine combine, int depth)
            throws IOException {
        if (drafts == null || drafts.isEmpty()) {
            fault(path, "assessment.fault.items-missing");
            return List.of();
        }
        var items = new ArrayList<Item>();
        for (int i = 0; i < drafts.size(); i++) {
            var at = path + "[" + (i + 1) + "]";
            if (count++ >= MOST_ITEMS) {
                throw tooMany(at);
            }
            var draft = drafts.get(i);
            if (draft == null) {
                fault(at, "assessment.fault.item-empty");
            } else {
                items.add(item(at, draft, combine, depth));
            }
        }
        checkWeights(path, items, combine);
        return items;
    }

    private Item item(String at, ItemDraft draft, Combine above, int depth) throws IOException {
        var key = draft.key() == null ? "" : draft.key();
        var path = key.isEmpty() ? at : at + " " + key;
        checkKey(path, key);
        var title = title(path + ".title", draft.title());
        var weight = weight(path, draft.weight(), above);
        if (!draft.isGroup()) {
            return new Item.Question(
                    key,
                    title,
                    weight,
                    draft.printed() == null ? key : draft.printed(),
                    Optional.ofNullable(draft.dimension()),
                    Optional.ofNullable(draft.subDimension()),
                    rubric(path, draft.rubric()));
        }
        var combine = draft.combine() == null ? Combine.MEAN : draft.combine();
        if (depth >= DEEPEST) {
            fault(path, "assessment.fault.too-deep", DEEPEST);
            return new Item.Group(key, title, weight, combine, List.of());
        }
        return new Item.Group(key, title, weight, combine, members(path, draft, combine, depth));
    }

    private List<Item> members(String path, ItemDraft draft, Combine combine, int depth) throws IOException {
        if (combine == Combine.GIVEN) {
            if (draft.items() != null || draft.include() != null) {
                fault(path, "assessment.fault.given-with-items");
            }
            return List.of();
        }
        if (draft.include() == null) {
            return items(path + ".items", draft.items(), combine, depth + 1);
        }
        if (draft.items() != null) {
            fault(path, "assessment.fault.include-and-items");
        }
        return items(path + ".include", included(path, draft.include()), combine, depth + 1);
    }

    private List<@Nullable ItemDraft> included(String path, String name) throws IOException {
        if (!InstrumentFiles.allows(name)) {
            fault(path + ".include", "assessment.fault.include", name);
            return List.of();
        }
        try {
            return InstrumentYaml.items(name, files.open(name), faults);
        } catch (FileNotFoundException | NoSuchFileException absent) {
            fault(path + ".include", "assessment.fault.include", name);
            return List.of();
        }
    }

    private void checkKey(String path, String key) {
        if (!KEY.matcher(key).matches()) {
            fault(path + ".key", "assessment.fault.key", key);
            return;
        }
        var other = keys.putIfAbsent(key, path);
        if (other != null) {
            fault(path + ".key", "assessment.fault.key-twice", key, other);
        }
    }

    private BigDecimal weight(String path, @Nullable BigDecimal weight, Combine above) {
        if (above != Combine.WEIGHTED) {
            if (weight != null) {
                fault(path + ".weight", "assessment.fault.weight-unused");
            }
            return BigDecimal.ZERO;
        }
        if (weight == null || weight.signum() <= 0) {
            fault(path + ".weight", "assessment.fault.weight");
            return BigDecimal.ZERO;
        }
        return weight;
    }

    private void checkWeights(String path, List<Item> items, Combine combine) {
        var sum = items.stream().map(Item::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (combine == Combine.WEIGHTED && sum.compareTo(HUNDRED) != 0) {
            fault(path, "assessment.fault.weights-sum", sum.stripTrailingZeros().toPlainString());
        }
    }

    private SortedMap<BigDecimal, Words> rubric(String path, @Nullable Map<String, Draft.@Nullable TitleDraft> drafts) {
        var rubric = new TreeMap<BigDecimal, Words>();
        if (drafts != null) {
            drafts.forEach((mark, words) -> {
                var at = path + ".rubric." + mark;
                if (NUMBER.matcher(mark).matches()) {
                    rubric.put(new BigDecimal(mark), title(at, words));
                } else {
                    fault(at, "assessment.fault.rubric-mark", mark);
                }
            });
        }
        return rubric;
    }

    private void checkRubrics(List<Item> items, Scale scale) {
        items.stream()
                .flatMap(Item::questions)
                .forEach(question -> question.rubric().keySet().stream()
                        .filter(mark -> !scale.allows(mark))
                        .forEach(mark -> fault(
                                question.key() + ".rubric", "assessment.fault.rubric-mark", mark.toPlainString())));
    }

    private Words title(String path, Draft.@Nullable TitleDraft draft) {
        if (draft == null || draft.id() == null || draft.id().isBlank()) {
            fault(path, "assessment.fault.title");
            return Words.same("");
        }
        return new Words(draft.id(), draft.en() == null ? draft.id() : draft.en());
    }

    /** Told alone: the other faults are echoes of the same items met again. */
    private IllegalStateException tooMany(String at) {
        var alone = new Faults(file);
        alone.add(0, at, "assessment.fault.too-many-items", MOST_ITEMS);
        alone.refuseIfAny();
        return new IllegalStateException("refused without a fault");
    }

    private void fault(String path, String code, Object... arguments) {
        faults.add(0, path, code, arguments);
    }
}
