package id.mandala.overlap.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of an item; made once by {@link Profiler}, compared many times.
 *
 * @param grams hashes of the name's letters in threes, rising
 * @param meaning where the whole text points
 * @param functions numbers of concepts, weighed by how loudly the text speaks of them; likewise objects, acts and people
 * @param fields numbers of the fields of those functions, rising
 * @param shared number of the national shared application it is, or -1
 * @param covered numbers of the shared applications that already do what it does
 * @param routine whether it is housekeeping that every office does for itself
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
public record Profile(
        Item item,
        SparseVector words,
        SparseVector name,
        long[] grams,
        Direction meaning,
        SparseVector functions,
        long[] fields,
        SparseVector objects,
        SparseVector acts,
        SparseVector people,
        int shared,
        int[] covered,
        boolean routine,
        AgencyKind agencyKind,
        String agencyKey,
        Set<String> marks) {

    /** Whether it is an application, by what is told of it or by its own words. */
    boolean isApplication() {
        return marks.contains(Item.APPLICATION) || acts.has(Lexicon.SHIPPED.buildApplication);
    }

    /** Whether it is this national application. */
    public boolean isShared(SharedApplication application) {
        return shared >= 0 && SharedApplications.shipped().all().get(shared).equals(application);
    }

    /** A profile is itself and no other: two rows may well say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
