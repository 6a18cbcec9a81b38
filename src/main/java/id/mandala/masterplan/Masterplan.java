package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.UUID;

/**
 * A region's plan for a span of years.
 *
 * @param framework id of the dimension framework it is written in
 * @param demo made up to show the program: names may be real, counts were never published
 */
public record Masterplan(
        RegionCode region, UUID id, String title, String framework, Span span, boolean demo, int version) {

    public Masterplan {
        title = title.strip();
        if (title.isEmpty() || title.length() > 300) {
            throw new RuleBroken("masterplan.title");
        }
        if (!region.isRegency()) {
            throw new RuleBroken("masterplan.regency-only", region.value());
        }
    }
}
