package id.mandala.overlap.construction;

import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.Applications;
import id.mandala.overlap.inventory.Status;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Applications beside what is written of their construction, and what follows from both. */
@Component
@Transactional(readOnly = true)
class UnderConstruction {

    private static final Comparator<Line> WORST_FIRST = Comparator.comparingInt((Line it) -> -it.risks.size())
            .thenComparingLong(it -> -it.days)
            .thenComparing(it -> it.application.facts().name(), String.CASE_INSENSITIVE_ORDER);

    private final Applications applications;
    private final Constructions constructions;
    private final Today today;

    UnderConstruction(Applications applications, Constructions constructions, Today today) {
        this.applications = applications;
        this.constructions = constructions;
        this.today = today;
    }

    /**
     * @param construction empty where nobody wrote it
     * @param days in its stage; 0 where nobody wrote it
     */
    record Line(Application application, Optional<Construction> construction, List<Risk> risks, long days) {

        private static Line of(Application application, Optional<Construction> construction, LocalDate today) {
            return construction
                    .map(it -> new Line(
                            application,
                            construction,
                            Risk.of(it, application, today),
                            ChronoUnit.DAYS.between(it.since(), today)))
                    .orElseGet(() -> new Line(application, construction, unwritten(application), 0));
        }

        private static List<Risk> unwritten(Application application) {
            return application.facts().status() == Status.IN_DEVELOPMENT
                    ? List.of(new Risk(Risk.Kind.UNRECORDED, 0))
                    : List.of();
        }

        /** Whatever is written of, and what is said to be built and nothing is written of; nothing that is retired. */
        private boolean isListed() {
            return application.facts().status() != Status.RETIRED && (construction.isPresent() || !risks.isEmpty());
        }
    }

    LocalDate today() {
        return today.date();
    }

    /** Those of a region, the most risks first, then the longest in its stage. */
    List<Line> in(RegionCode region) {
        return lines(applications.all(region), constructions.of(region));
    }

    /** Those that belong to an initiative, likewise. */
    List<Line> of(RegionCode region, UUID initiative) {
        var own = applications.of(region, initiative);
        return own.isEmpty() ? List.of() : lines(own, constructions.of(region));
    }

    Line one(RegionCode region, UUID id) {
        return applications
                .find(region, id)
                .map(it -> Line.of(it, constructions.find(region, id), today.date()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Every stage it came to, the newest first. */
    List<Construction.Step> steps(RegionCode region, UUID id) {
        return constructions.steps(region, id);
    }

    private List<Line> lines(Collection<Application> of, Map<UUID, Construction> written) {
        return of.stream()
                .map(it -> Line.of(it, Optional.ofNullable(written.get(it.id())), today.date()))
                .filter(Line::isListed)
                .sorted(WORST_FIRST)
                .toList();
    }
}
