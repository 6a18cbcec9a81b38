package id.mandala.web;

import id.mandala.values.RegionCode;

/** A link of the work place's menu. Each module brings its own and knows who may follow it. */
public interface WorkLink {

    int order();

    /** Message key of the link's words. */
    String label();

    /** Below {@code /kerja/34.02}, for example {@code masterplan}; empty for the work place itself. */
    String page();

    boolean shownIn(RegionCode place);
}
