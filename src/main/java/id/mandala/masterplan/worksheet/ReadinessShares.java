package id.mandala.masterplan.worksheet;

import id.mandala.values.Explained;
import id.mandala.values.Messages;
import id.mandala.values.Ratio;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule: the share of a rating is the items rated so ÷ all items of the five readiness sheets. */
final class ReadinessShares {

    private ReadinessShares() {}

    record OfRating(Item.Rating rating, Explained<Ratio> share) {}

    /** One a rating, in their order; empty while no item is rated. */
    static List<OfRating> of(Collection<Worksheet> sheets) {
        var shares = new ArrayList<OfRating>();
        for (var rating : Item.Rating.values()) {
            share(sheets, rating).ifPresent(it -> shares.add(new OfRating(rating, it)));
        }
        return shares;
    }

    private static Optional<Explained<Ratio>> share(Collection<Worksheet> sheets, Item.Rating rating) {
        var aspects = new ArrayList<Explained<?>>();
        int rated = 0;
        int all = 0;
        for (var sheet : sheets) {
            if (sheet.method() == Method.READINESS && !sheet.items().isEmpty()) {
                int here = (int)
                        sheet.items().stream().filter(it -> isRated(it, rating)).count();
                rated += here;
                all += sheet.items().size();
                aspects.add(Explained.of(
                        words("masterplan.worksheet.aspect." + sheet.aspect()),
                        here,
                        "masterplan.worksheet.how.aspect",
                        here,
                        sheet.items().size()));
            }
        }
        return all == 0
                ? Optional.empty()
                : Optional.of(Explained.of(
                                words("masterplan.worksheet.rating." + rating),
                                new Ratio(rated, all),
                                "masterplan.worksheet.how.share",
                                rated,
                                all)
                        .from(aspects));
    }

    private static boolean isRated(Item item, Item.Rating rating) {
        return item instanceof Item.Readiness it && it.rating() == rating;
    }

    private static Words words(String key) {
        return new Words(Messages.text(key, Locale.of("id"), List.of()), Messages.text(key, Locale.ENGLISH, List.of()));
    }
}
