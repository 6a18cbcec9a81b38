package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monthly reports from and for other systems, many at once. */
@RestController
@RequestMapping("/api/v1/regions/{code}/monthly-reports")
class ReportsApi {

    private static final int MOST = 500;

    private final Reports reports;
    private final TakeReports take;

    ReportsApi(Reports reports, TakeReports take) {
        this.reports = reports;
        this.take = take;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record ReportList(List<Report> items, @Nullable UUID next) {}

    /** @param sending names the batch, so that the same once more is not written again */
    record Batch(UUID sending, List<TakeReports.Item> reports) {}

    /** @param again whether it had been taken before */
    record Taken(UUID sending, int reports, boolean again) {}

    @GetMapping
    ReportList list(
            @PathVariable RegionCode code,
            @RequestParam YearMonth month,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "100") int limit) {
        Actors.current().require(Permission.SEE_REGION, code);
        int most = Math.clamp(limit, 1, MOST);
        var found = reports.page(code, month, after, most + 1);
        return found.size() <= most
                ? new ReportList(found, null)
                : new ReportList(found.subList(0, most), found.get(most - 1).initiative());
    }

    @PostMapping
    @Needs(Permission.REPORT)
    ResponseEntity<Taken> take(@PathVariable RegionCode code, @RequestBody Batch batch) {
        var again = take.take(code, batch.sending(), batch.reports());
        return ResponseEntity.created(URI.create("/api/v1/regions/" + code + "/monthly-reports?month="
                        + batch.reports().getFirst().month()))
                .body(new Taken(batch.sending(), batch.reports().size(), again));
    }
}
