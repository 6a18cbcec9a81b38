package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.region.Area;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Reads versions for the pages that show them as they stood. */
@Component
@Transactional(readOnly = true)
class FrozenPages {

    private final VersionContents contents;
    private final Amendments amendments;
    private final DimensionFrameworks frameworks;

    FrozenPages(VersionContents contents, Amendments amendments, DimensionFrameworks frameworks) {
        this.contents = contents;
        this.amendments = amendments;
        this.frameworks = frameworks;
    }

    OnDatePage.Stood stood(PlanVersion version, @Nullable Integer page) {
        var plan = contents.of(version);
        return new OnDatePage.Stood(
                version,
                plan.head(),
                frameworks.get(plan.head().framework()),
                Slice.of(plan.initiatives(), page, Slice.PER_PAGE));
    }

    /** Answers 404 where the version does not have it. */
    FrozenPage one(Area region, PlanVersion version, UUID id) {
        var plan = contents.of(version);
        var planned = plan.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new FrozenPage(
                region,
                version,
                frameworks.get(plan.head().framework()),
                planned,
                amendments
                        .between(version, 0, version.number())
                        .getOrDefault(new ItemKey(ItemKey.Kind.INITIATIVE, id), List.of()));
    }
}
