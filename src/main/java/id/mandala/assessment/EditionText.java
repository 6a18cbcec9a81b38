package id.mandala.assessment;

import id.mandala.documents.canonical.Document;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** An edition with everything in it, as a document and back. */
public final class EditionText {

    private EditionText() {}

    public static Map<String, Object> of(Instrument it) {
        return Map.ofEntries(
                Map.entry("id", it.id()),
                Map.entry("year", String.valueOf(it.year())),
                Map.entry("cohort", it.cohort()),
                Map.entry("source", it.source()),
                Map.entry("whole", item(it.whole())),
                Map.entry(
                        "scale",
                        Map.of(
                                "min", plain(it.scale().min()),
                                "max", plain(it.scale().max()),
                                "step", plain(it.scale().step()))),
                Map.entry("missing", it.marking().missing().name()),
                Map.entry("rounding", rounding(it.result().rounding())),
                Map.entry("scaling", plain(it.result().scaling())),
                Map.entry("improvement", it.result().improvement().name()),
                Map.entry(
                        "bands",
                        it.result().bands().stream().map(EditionText::band).toList()));
    }

    private static Map<String, Object> rounding(Rounding it) {
        var members = new TreeMap<String, Object>(Map.of(
                "digits",
                String.valueOf(it.digits()),
                "mode",
                it.mode().name(),
                "where",
                it.where().name()));
        it.componentDigits().ifPresent(digits -> members.put("component_digits", String.valueOf(digits)));
        return members;
    }

    private static Map<String, Object> band(Band it) {
        return Map.of("key", it.key(), "from", plain(it.from()), "title", words(it.title()));
    }

    private static Map<String, Object> item(Item it) {
        var members = new TreeMap<String, Object>(
                Map.of("key", it.key(), "title", words(it.title()), "weight", plain(it.weight())));
        switch (it) {
            case Item.Question question -> {
                members.put("printed", question.printed());
                question.dimension().ifPresent(dimension -> members.put("dimension", dimension));
                question.subDimension().ifPresent(dimension -> members.put("sub_dimension", dimension));
            }
            case Item.Group group -> {
                members.put("combine", group.combine().name());
                members.put(
                        "items", group.items().stream().map(EditionText::item).toList());
            }
        }
        return members;
    }

    public static Map<String, Object> words(Words it) {
        return Map.of("id", it.id(), "en", it.en());
    }

    public static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    public static Instrument read(Document it) {
        if (!(item(it.at("whole")) instanceof Item.Group whole)) {
            throw new RuleBroken("documents.canonical.unreadable");
        }
        require(whole.combine() == Combine.WEIGHTED || whole.combine() == Combine.MEAN);
        var scale = it.at("scale");
        require(scale.figure("step").signum() > 0);
        var rounding = it.at("rounding");
        return new Instrument(
                it.text("id"),
                it.whole("year"),
                it.text("cohort"),
                it.text("source"),
                whole,
                new Instrument.Marking(
                        new Scale(scale.figure("min"), scale.figure("max"), scale.figure("step")),
                        it.one(Missing.class, "missing")),
                new Instrument.Result(
                        new Rounding(
                                rounding.whole("digits"),
                                rounding.one(RoundingMode.class, "mode"),
                                rounding.one(Rounding.Where.class, "where"),
                                rounding.has("component_digits")
                                        ? OptionalInt.of(rounding.whole("component_digits"))
                                        : OptionalInt.empty()),
                        it.figure("scaling"),
                        it.one(ImprovementOperand.class, "improvement"),
                        it.list("bands").stream()
                                .map(band -> new Band(band.text("key"), band.figure("from"), band.words("title")))
                                .toList()));
    }

    /** What the engine takes for granted of an edition that was checked when it was loaded. */
    private static void require(boolean held) {
        if (!held) {
            throw new RuleBroken("documents.canonical.unreadable");
        }
    }

    private static Item item(Document it) {
        require(!it.has("items") || !it.list("items").isEmpty() || it.one(Combine.class, "combine") == Combine.GIVEN);
        return it.has("items")
                ? new Item.Group(
                        it.text("key"),
                        it.words("title"),
                        it.figure("weight"),
                        it.one(Combine.class, "combine"),
                        it.list("items").stream().map(EditionText::item).toList())
                : new Item.Question(
                        it.text("key"),
                        it.words("title"),
                        it.figure("weight"),
                        it.text("printed"),
                        it.find("dimension"),
                        it.find("sub_dimension"));
    }
}
