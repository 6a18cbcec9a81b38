package id.mandala.budget.refocus;

import java.util.List;

/**
 * No plan keeps all rules.
 *
 * @param mandatory ids of initiatives that have to run and cannot all
 * @param missing by year and source, how many units more would be enough
 */
public record NothingFits(List<String> mandatory, List<Missing> missing) {

    public record Missing(int year, String source, long amount) {}

    public NothingFits {
        mandatory = List.copyOf(mandatory);
        missing = List.copyOf(missing);
    }
}
