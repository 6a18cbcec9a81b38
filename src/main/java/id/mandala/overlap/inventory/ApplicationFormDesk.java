package id.mandala.overlap.inventory;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Agency;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of an application is filled with before it is shown, and what it means when it comes back. */
@Component
class ApplicationFormDesk {

    /** So many a list to choose from still helps; any other can be typed. */
    private static final int OFFERED = 500;

    private final Regions regions;
    private final Inventory inventory;
    private final OwnerAgencies owners;
    private final InitiativeCalled called;
    private final Editors editors;

    ApplicationFormDesk(
            Regions regions, Inventory inventory, OwnerAgencies owners, InitiativeCalled called, Editors editors) {
        this.regions = regions;
        this.inventory = inventory;
        this.owners = owners;
        this.called = called;
        this.editors = editors;
    }

    ApplicationForm filled(RegionCode region, UUID id) {
        var application = inventory.get(region, id);
        return ApplicationForm.of(application, initiative(region, application.facts()));
    }

    ApplicationFormPage page(RegionCode region, @Nullable UUID id, ApplicationForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        var present =
                Optional.ofNullable(id).map(it -> inventory.get(region, it).facts());
        present.ifPresent(it -> editors.require(region, it.agency()));
        return new ApplicationFormPage(
                regions.get(region),
                agencies(region, present),
                called.in(region).first(OFFERED),
                id,
                present.filter(it -> it.status() == Status.RETIRED).isPresent(),
                form,
                problems);
    }

    ApplicationFacts facts(RegionCode region, @Nullable UUID id, ApplicationForm form) {
        var before = Optional.ofNullable(id).map(it -> inventory.get(region, it).facts());
        return form.facts(
                before.map(ApplicationFacts::retirement).orElse(null), meant(region, before, form.initiativeText()));
    }

    /** What was written already stays meant, also where the current plan knows it no more. */
    private @Nullable UUID meant(RegionCode region, Optional<ApplicationFacts> before, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return before.filter(it -> initiative(region, it).equals(text))
                .map(ApplicationFacts::initiative)
                .orElseGet(() -> called.in(region).read(text));
    }

    private String initiative(RegionCode region, ApplicationFacts of) {
        return called.in(region)
                .of(of.initiative())
                .or(() -> called.of(region, of).map(it -> it.outline().name()))
                .orElse("");
    }

    /** Those that go on; one that is no more only where the application still stands under its name. */
    private List<Agency> agencies(RegionCode region, Optional<ApplicationFacts> present) {
        var known = owners.in(region);
        var offered = new ArrayList<>(editors.editable(region, known.living()));
        present.map(ApplicationFacts::agency)
                .filter(it -> !known.isLiving(it))
                .flatMap(known::find)
                .ifPresent(offered::add);
        return offered;
    }
}
