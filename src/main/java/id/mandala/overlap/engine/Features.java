package id.mandala.overlap.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the features of two profiles; the order of the two never matters. */
final class Features {

    private static final float NEAR = 0.3f;

    private final float[] values = new float[Feature.values().length];

    private Features() {}

    static float[] of(Profile one, Profile other) {
        var features = new Features();
        if (!one.words().isEmpty() && !other.words().isEmpty()) {
            features.texts(one, other);
            features.concepts(one, other);
            features.agencies(one, other);
            features.facts(one.marks(), other.marks());
        }
        return features.values;
    }

    private void texts(Profile one, Profile other) {
        set(Feature.WORDS, one.words().dot(other.words()));
        set(Feature.NAME, one.name().dot(other.name()));
        set(Feature.SPELLING, dice(one.grams(), other.grams()));
        set(Feature.MEANING, Math.max(0, one.meaning().cosine(other.meaning())));
    }

    private void concepts(Profile one, Profile other) {
        set(Feature.FUNCTION, one.functions().dot(other.functions()));
        set(Feature.FIELD, common(one.fields(), other.fields()) > 0 ? 1 : 0);
        compare(one.objects(), other.objects(), Feature.OBJECT, Feature.OTHER_OBJECT);
        compare(one.acts(), other.acts(), Feature.ACT, Feature.OTHER_ACT);
        set(Feature.PEOPLE, one.people().dot(other.people()));
    }

    private void compare(SparseVector one, SparseVector other, Feature same, Feature differs) {
        if (!one.isEmpty() && !other.isEmpty()) {
            set(same, one.dot(other));
            set(differs, one.dot(other) == 0 ? 1 : 0);
        }
    }

    private void agencies(Profile one, Profile other) {
        var bothShared = one.shared() >= 0 && other.shared() >= 0;
        set(Feature.SAME_SHARED, bothShared && one.shared() == other.shared() ? 1 : 0);
        set(Feature.OTHER_SHARED, bothShared && one.shared() != other.shared() ? 1 : 0);
        var areSisters = one.agencyKind() != AgencyKind.OFFICE && one.agencyKind() == other.agencyKind();
        set(Feature.SISTER_AGENCIES, areSisters && nearness() >= NEAR ? 1 : 0);
    }

    /** How near they come at all, by name or by purpose. */
    private float nearness() {
        return Math.max(
                Math.max(get(Feature.SPELLING), get(Feature.NAME)),
                Math.max(get(Feature.MEANING), get(Feature.FUNCTION)));
    }

    /** A fact is {@code key:value}; one that only one of them tells says nothing. */
    private void facts(Set<String> one, Set<String> other) {
        var told = byKey(one);
        var both = 0;
        var equal = 0;
        for (var fact : byKey(other).entrySet()) {
            var here = told.get(fact.getKey());
            if (here != null) {
                both++;
                equal += here.equals(fact.getValue()) ? 1 : 0;
            }
        }
        if (both > 0) {
            set(Feature.SAME_FACTS, equal / (float) both);
            set(Feature.OTHER_FACTS, (both - equal) / (float) both);
        }
    }

    private static Map<String, String> byKey(Set<String> facts) {
        var byKey = new HashMap<String, String>();
        for (var fact : facts) {
            var colon = fact.indexOf(':');
            if (colon > 0) {
                byKey.put(fact.substring(0, colon), fact.substring(colon + 1));
            }
        }
        return byKey;
    }

    private void set(Feature feature, float value) {
        values[feature.place()] = value;
    }

    private float get(Feature feature) {
        return values[feature.place()];
    }

    /** Twice what both have, over all. */
    private static float dice(long[] one, long[] other) {
        return 2f * common(one, other) / Math.max(1, one.length + other.length);
    }

    /** How many numbers stand in both, where each rises. */
    private static int common(long[] one, long[] other) {
        var common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
