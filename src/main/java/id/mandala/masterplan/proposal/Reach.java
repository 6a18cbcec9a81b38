package id.mandala.masterplan.proposal;

import id.mandala.values.RegionCode;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where and with whom.
 *
 * @param districts where it works; none means the whole region
 * @param partners outside government: business, university, community
 */
public record Reach(SortedSet<RegionCode> districts, String partners) implements Part {

    static final Reach EMPTY = new Reach(new TreeSet<>(), "");

    public Reach {
        districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
        partners = Part.text(partners);
    }
}
