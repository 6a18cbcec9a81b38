package id.mandala.web;

import id.mandala.values.RegionCode;
import java.util.List;

/** A link of the work place's menu. Each module brings its own and knows who may follow it. */
public interface WorkLink {

    int order();

    /** Message key of the link's words. */
    String label();

    /** Below {@code /kerja/34.02}, for example {@code masterplan}; empty for the work place itself. */
    String page();

    /** Other pages of the work place the link stands for, which have none of their own. */
    default List<String> beside() {
        return List.of();
    }

    boolean shownIn(RegionCode place);
}
