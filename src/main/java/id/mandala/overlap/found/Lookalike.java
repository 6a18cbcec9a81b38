package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.Comparison.Alike;
import id.mandala.overlap.engine.Kind;
import id.mandala.values.RegionCode;
import java.util.List;

/**
 * Something that resembles another, as it is told to people.
 *
 * @param regionName as people call the region
 * @param likeness {@code DUPLICATE} or {@code OVERLAP}; words: {@code overlap.similar.likeness.<name>}
 * @param sameWords both use, the rarest first
 * @param alike what one calls so and this one otherwise
 */
public record Lookalike(
        ItemRef ref,
        RegionCode region,
        String regionName,
        String name,
        String agency,
        Kind likeness,
        List<String> sameWords,
        List<Alike> alike) {

    public Lookalike {
        sameWords = List.copyOf(sameWords);
        alike = List.copyOf(alike);
    }

    /** Enough of the same words to see why. */
    public List<String> fewWords() {
        return sameWords.subList(0, Math.min(4, sameWords.size()));
    }

    public List<Alike> fewAlike() {
        return alike.subList(0, Math.min(2, alike.size()));
    }

    /** Tells it from all others of all regions. */
    public String key() {
        return region + "/" + ref;
    }

    /** Where those of its region read it. */
    public String page() {
        return ref.page(region);
    }

    /** Whether everybody may read of it; a published application is named to other regions and has no page of theirs. */
    public boolean isPublicProgramme() {
        return ref.kind() == ItemKind.INITIATIVE;
    }
}
