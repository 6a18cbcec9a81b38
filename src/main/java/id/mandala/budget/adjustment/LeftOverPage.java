package id.mandala.budget.adjustment;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a year that is over left unspent, for somebody to say what goes on.
 *
 * @param years that are over and have lines
 * @param agencies their names
 */
record LeftOverPage(
        Area region,
        int year,
        List<Integer> years,
        List<LeftOver> left,
        Map<UUID, String> agencies,
        LeftOverForm form,
        Map<String, String> problems) {

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }

    public Rupiah total() {
        return Rupiah.sum(left.stream().map(LeftOver::left).toList());
    }
}
