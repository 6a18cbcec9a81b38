package id.mandala.masterplan.idea;

import id.mandala.region.Area;
import java.util.List;

/** The ideas sent to a region, those that wait first. */
record IdeasPage(Area region, List<Group> groups) {

    record Group(String state, List<Idea> ideas) {}
}
