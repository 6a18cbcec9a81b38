package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.SharedApplication;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a region's newest survey found and nobody has discussed, for other systems; all at once, the weightiest first. */
@RestController
class OverlapGroupsApi {

    private final FoundDesk desk;

    OverlapGroupsApi(FoundDesk desk) {
        this.desk = desk;
    }

    /**
     * @param comparedAt absent where no survey has been taken
     * @param isOld whether something was written since
     */
    record GroupList(Optional<Instant> comparedAt, boolean isOld, List<OneGroup> items) {}

    /**
     * @param strength 0 to 1
     * @param sharedApplication name of the national application that does this
     */
    record OneGroup(
            FoundGroup.Kind kind,
            String topic,
            double strength,
            Optional<String> sharedApplication,
            Rupiah atStake,
            List<GroupItem> things) {

        static OneGroup of(FoundLine it) {
            return new OneGroup(
                    it.group().kind(),
                    it.title(),
                    it.group().strength(),
                    it.shared().map(SharedApplication::name),
                    it.atStake(),
                    it.things().stream()
                            .map(thing -> new GroupItem(
                                    thing.ref(), thing.name(), thing.agency(), thing.agencyName(), thing.amount()))
                            .toList());
        }
    }

    record GroupItem(ItemRef ref, String name, UUID agencyId, String agency, Optional<Rupiah> amount) {}

    @GetMapping("/api/v1/regions/{code}/overlap-groups")
    GroupList list(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        var state = desk.state(code);
        return new GroupList(
                state.done().map(SurveyRun::begunAt),
                state.isOld(),
                desk.asked(code, desk.lines(state), FoundQuestion.ANY).stream()
                        .map(OneGroup::of)
                        .toList());
    }
}
