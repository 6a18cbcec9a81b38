package id.mandala.masterplan.proposal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers stand in the order of the criteria. */
record QuickWinForm(@Nullable Integer months, @Nullable List<String> answers) implements PartForm {

    static QuickWinForm of(QuickWin it) {
        return new QuickWinForm(
                it.months().orElse(null),
                Arrays.stream(QuickWin.Criterion.values())
                        .map(criterion -> it.answers().getOrDefault(criterion, ""))
                        .toList());
    }

    @Override
    public QuickWin part() {
        var read = new EnumMap<QuickWin.Criterion, String>(QuickWin.Criterion.class);
        var typed = Objects.requireNonNullElse(answers, List.<String>of());
        var next = typed.iterator();
        for (var criterion : QuickWin.Criterion.values()) {
            if (next.hasNext()) {
                read.put(criterion, Typed.said(next.next()));
            }
        }
        return new QuickWin(Optional.ofNullable(months), read);
    }

    @Override
    public String field(String code) {
        return "months";
    }
}
