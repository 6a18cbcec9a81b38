package id.mandala.masterplan.worksheet;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a worksheet sends, as typed; of each method only its own fields are filled. */
record WorksheetForm(@Nullable List<Line> items) {

    private static final int MORE = 3;

    record Line(
            @Nullable String text,
            @Nullable String rating,
            @Nullable String evidence,
            @Nullable String side,
            @Nullable String wanted,
            @Nullable String gap,
            @Nullable String answer,
            @Nullable String keywords) {

        boolean isEmpty() {
            return Stream.of(text, rating, evidence, wanted, gap, answer, keywords)
                    .allMatch(it -> said(it).isEmpty());
        }

        Item item(Method method) {
            var words = Keywords.read(said(keywords));
            return switch (method) {
                case READINESS ->
                    new Item.Readiness(
                            said(text),
                            Chosen.among(Item.Rating.values(), rating)
                                    .orElseThrow(() -> new RuleBroken("masterplan.worksheet-rating")),
                            said(evidence),
                            words);
                case SWOT ->
                    new Item.Swot(
                            Chosen.among(Item.Side.values(), side)
                                    .orElseThrow(() -> new RuleBroken("masterplan.choose-from-list")),
                            said(text),
                            words);
                case GAP -> new Item.Gap(said(text), said(wanted), said(gap), said(answer), words);
            };
        }

        static Line of(Item item) {
            var words = String.join(", ", item.keywords());
            return switch (item) {
                case Item.Readiness it ->
                    new Line(it.text(), it.rating().name(), it.evidence(), null, null, null, null, words);
                case Item.Swot it -> new Line(it.text(), null, null, it.side().name(), null, null, null, words);
                case Item.Gap it -> new Line(it.text(), null, null, null, it.wanted(), it.gap(), it.answer(), words);
            };
        }

        static Line blank(Item.@Nullable Side side) {
            return new Line("", "", "", side == null ? null : side.name(), "", "", "", "");
        }
    }

    /** With empty lines for more, in SWOT on each side. */
    static WorksheetForm of(Worksheet sheet) {
        var lines = new ArrayList<Line>();
        if (sheet.method() == Method.SWOT) {
            for (var side : Item.Side.values()) {
                sheet.items().stream()
                        .filter(it -> it instanceof Item.Swot swot && swot.side() == side)
                        .forEach(it -> lines.add(Line.of(it)));
                lines.add(Line.blank(side));
            }
        } else {
            sheet.items().forEach(it -> lines.add(Line.of(it)));
            for (int i = 0; i < MORE; i++) {
                lines.add(Line.blank(null));
            }
        }
        return new WorksheetForm(lines);
    }

    List<Item> items(Method method) {
        return Objects.requireNonNullElse(items, List.<Line>of()).stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.item(method))
                .toList();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
