package id.mandala.evaluation.followup;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * All weaknesses and recommendations of a region.
 *
 * @param agencies that could be asked for
 * @param names of all agencies that ever were
 */
record FollowUpsPage(
        Area region,
        List<Followed> all,
        List<Agency> agencies,
        Map<UUID, String> names,
        Optional<Asked> asked,
        Optional<UUID> agency,
        LocalDate today) {

    /** What may be asked for. Words: {@code evaluation.followup.asked.<name>}. */
    enum Asked {
        RETURNED,
        LATE,
        UNASSIGNED,
        OPEN,
        UNDER_WAY,
        DONE,
        DROPPED;

        private boolean fits(Followed it, LocalDate today) {
            return switch (this) {
                case RETURNED -> it.isReturned();
                case LATE -> it.daysLate(today) > 0;
                case UNASSIGNED -> it.isOpen() && it.followUp().agency().isEmpty();
                case OPEN -> it.isOpen() && it.followUp().state() == FollowUp.State.OPEN;
                case UNDER_WAY -> it.isOpen() && it.followUp().state() == FollowUp.State.UNDER_WAY;
                case DONE -> it.followUp().state() == FollowUp.State.DONE;
                case DROPPED -> it.followUp().state() == FollowUp.State.DROPPED;
            };
        }
    }

    public List<Followed> shown() {
        return all.stream()
                .filter(it -> asked.isEmpty() || asked.get().fits(it, today))
                .filter(it -> agency.isEmpty() || it.followUp().agency().equals(agency))
                .sorted(Followed.byUrgency(today))
                .toList();
    }

    public Asked[] choices() {
        return Asked.values();
    }

    public long open() {
        return count(Followed::isOpen);
    }

    public long late() {
        return count(it -> Asked.LATE.fits(it, today));
    }

    public long unassigned() {
        return count(it -> Asked.UNASSIGNED.fits(it, today));
    }

    public long returned() {
        return count(Followed::isReturned);
    }

    public long done() {
        return count(it -> Asked.DONE.fits(it, today));
    }

    public String name(Optional<UUID> id) {
        return id.map(it -> names.getOrDefault(it, "–")).orElse("–");
    }

    private long count(Predicate<Followed> which) {
        return all.stream().filter(which).count();
    }
}
