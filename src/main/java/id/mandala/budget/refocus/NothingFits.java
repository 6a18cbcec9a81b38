package id.mandala.budget.refocus;

import java.util.Comparator;
import java.util.List;

/**
 * No plan keeps all rules.
 *
 * @param leftOut ids of mandatory initiatives that cannot run beside the others
 * @param missing by year and source, how much more would be enough; none where money alone does not help
 */
public record NothingFits(List<String> leftOut, List<Missing> missing) {

    /** @param amount in whole units */
    public record Missing(int year, String source, long amount) {

        static final Comparator<Missing> ORDER =
                Comparator.comparingInt(Missing::year).thenComparing(Missing::source);

        /** @param of the year and the source of a {@link Row.Kind#CEILING} */
        static Missing of(String of, long amount) {
            var cut = of.indexOf(' ');
            return new Missing(Integer.parseInt(of.substring(0, cut)), of.substring(cut + 1), amount);
        }
    }

    public NothingFits {
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /** Why {@link Refocus} found no plan for it. */
    public static NothingFits of(Instance instance) {
        return Shortage.of(instance);
    }
}
