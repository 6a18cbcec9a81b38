package id.mandala.movement.agreement;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text signed with many: who has signed.
 *
 * @param done duties told done, by region
 * @param asks whether a person says who he is before he signs
 */
record CeremonyPage(
        Agreement agreement,
        List<Paper> papers,
        Map<RegionCode, String> names,
        Map<RegionCode, Integer> done,
        Optional<SigningRuns.Run> run,
        boolean asks,
        LocalDate today,
        Map<String, String> problems) {

    public long signed(String side) {
        return papers.stream().filter(it -> it.isSigned(side)).count();
    }

    public long complete() {
        return papers.stream().filter(Paper::isComplete).count();
    }

    public boolean isOpen() {
        return agreement.state() == Agreement.State.OPENED && !today.isAfter(agreement.validUntil());
    }

    public boolean isRunning() {
        return run.filter(SigningRuns.Run::going).isPresent();
    }
}
