package id.mandala.evaluation.self;

import id.mandala.values.RegionCode;

/** What another part of the evaluation adds to a question of a region's own answers; the page knows none of them by name. */
public interface QuestionAside {

    int order();

    /** The template whose fragment {@code section(it)} shows the content. */
    String template();

    /** What it shows, for whoever is looking. */
    Object of(RegionCode region, int year, String edition, String question);
}
