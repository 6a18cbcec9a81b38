package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A region's applications for other systems, to be read. */
@RestController
@RequestMapping("/api/v1/regions/{code}/applications")
class ApplicationsApi {

    private static final int MOST = 200;

    private final Applications applications;
    private final Inventory inventory;

    ApplicationsApi(Applications applications, Inventory inventory) {
        this.applications = applications;
        this.inventory = inventory;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record ApplicationList(List<Told> items, @Nullable UUID next) {}

    /** @param idle why it is held to be idle today; absent where it is not */
    record Told(Application application, @Nullable Idleness idle) {}

    @GetMapping
    ApplicationList list(
            @PathVariable RegionCode code,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        Actors.current().require(Permission.SEE_REGION, code);
        int most = Math.clamp(limit, 1, MOST);
        var found = applications.after(code, after, most + 1);
        var items = found.stream().limit(most).map(this::told).toList();
        return new ApplicationList(
                items, found.size() > most ? found.get(most - 1).id() : null);
    }

    @GetMapping("/{id}")
    ResponseEntity<Application> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, code);
        var found = inventory.get(code, id);
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(found);
    }

    private Told told(Application application) {
        return new Told(application, application.idleOn(inventory.today()).orElse(null));
    }
}
