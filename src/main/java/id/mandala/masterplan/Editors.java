package id.mandala.masterplan;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.AgencyGrants;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may edit which initiatives: the secretariat and the planner all of their region, an agency's officer those the agency leads,
 * those of its predecessors included.
 */
@Component
public class Editors {

    private final AgencyGrants own;
    private final Agencies agencies;

    Editors(AgencyGrants own, Agencies agencies) {
        this.own = own;
        this.agencies = agencies;
    }

    public boolean mayEdit(RegionCode region, UUID lead) {
        return own.of(Permission.EDIT_INITIATIVES, region).test(lead);
    }

    /** Those of {@code all} whose initiatives the actor may edit. */
    public List<Agency> editable(RegionCode region, List<Agency> all) {
        var mine = own.of(Permission.EDIT_INITIATIVES, region);
        return all.stream().filter(it -> mine.test(it.id())).toList();
    }

    /** Whether there is any agency whose initiatives the actor edits. */
    public boolean mayEditSome(RegionCode region) {
        return Actors.current().may(Permission.EDIT_INITIATIVES, region);
    }

    public void require(RegionCode region, UUID lead) {
        own.require(Permission.EDIT_INITIATIVES, region, lead);
    }

    /** The same, and while a proposal lies with the secretariat or the planner its agency waits. */
    public void requireOpen(Initiative initiative) {
        require(initiative.region(), initiative.outline().lead());
        if (!mayEditNow(initiative)) {
            throw new RuleBroken("masterplan.under-review");
        }
    }

    public boolean mayEditNow(Initiative initiative) {
        return switch (initiative.stage()) {
            case DRAFT, RETURNED, IN_PLAN ->
                mayEdit(initiative.region(), initiative.outline().lead());
            case PROPOSED, REVIEWED, ALIGNED -> editsWholeRegion(initiative.region());
            case DROPPED -> false;
        };
    }

    /** Whether the actor is an officer of the agency, or of one that took over its matters. */
    public boolean isOfAgency(RegionCode region, UUID lead) {
        return Actors.current().grants().stream()
                .filter(grant -> editsIn(grant, region))
                .flatMap(grant -> grant.agency().stream())
                .anyMatch(agency -> agencies.heldBy(region, agency).contains(lead));
    }

    /** What belongs to the masterplan as a whole, not to one agency, is written by those who edit all of it. */
    public void requireWholeRegion(RegionCode region) {
        if (!editsWholeRegion(region)) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
    }

    /** Whether the actor edits the initiatives of all agencies. */
    public boolean editsWholeRegion(RegionCode region) {
        return Actors.current().grants().stream()
                .anyMatch(grant -> editsIn(grant, region) && grant.agency().isEmpty());
    }

    private static boolean editsIn(Actor.Grant grant, RegionCode region) {
        return grant.role().allows(Permission.EDIT_INITIATIVES)
                && grant.region().covers(region);
    }
}
