package id.mandala.movement.selection;

import id.mandala.assessment.EditionText;
import id.mandala.assessment.Item;
import id.mandala.documents.canonical.Canonical;
import id.mandala.values.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A decision as it is kept and taken away: what it was computed from, and what came out, both canonical.
 *
 * @param input see {@link Frozen}
 * @param outcome ranks, the cut line, and what each weight would have to become
 */
record Decided(String input, String outcome) {

    static Decided of(Frozen it) {
        return new Decided(it.text(), Canonical.write(outcome(it)));
    }

    /** The file that is taken away. */
    String file() {
        return "{\"input\":" + input + ",\"outcome\":" + outcome + "}";
    }

    /** @throws RuleBroken where it is no such file, not one byte different from how it was written */
    static Decided read(String file) {
        var both = Canonical.read(file);
        return new Decided(
                Canonical.write(both.at("input").members()),
                Canonical.write(both.at("outcome").members()));
    }

    Frozen frozen() {
        return Frozen.read(Canonical.read(input));
    }

    /** The outcome, computed from the input alone. */
    String replay() {
        return Canonical.write(outcome(frozen()));
    }

    boolean isSame() {
        return replay().equals(outcome);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Map<String, Object> outcome(Frozen of) {
        var ranking = of.ranking();
        var members = new TreeMap<String, Object>(Map.of(
                "rules",
                Frozen.RULES,
                "round",
                of.round(),
                "ranked",
                ranking.ranked().stream().map(it -> ranked(ranking, it)).toList(),
                "unscored",
                ranking.unscored().stream()
                        .map(it -> it.applicant().region().value())
                        .toList(),
                "weights",
                Sensitivity.of(ranking).stream().map(Decided::weight).toList()));
        ranking.cut()
                .ifPresent(it -> members.put(
                        "cut",
                        Map.of(
                                "in", it.in().region().value(),
                                "out", it.out().region().value())));
        return members;
    }

    private static Map<String, Object> ranked(Ranking in, Ranking.Ranked it) {
        var components = new TreeMap<String, Object>();
        in.rule().edition().components().stream()
                .map(Item::key)
                .forEach(key -> components.put(key, EditionText.plain(it.component(key))));
        var members = new TreeMap<String, Object>(Map.of(
                "region", it.region().value(),
                "name", it.applicant().name(),
                "rank", String.valueOf(it.rank()),
                "index", EditionText.plain(it.index()),
                "components", components,
                "chosen", String.valueOf(it.chosen())));
        in.toldApartBy(it).ifPresent(by -> members.put("told_apart_by", by));
        return members;
    }

    private static Map<String, Object> weight(Sensitivity it) {
        var members = new TreeMap<String, Object>(
                Map.of("component", it.component().key(), "weight", EditionText.plain(it.weight())));
        it.change().ifPresent(change -> members.put("change", EditionText.plain(change)));
        return members;
    }
}
