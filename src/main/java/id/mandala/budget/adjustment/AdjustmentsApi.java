package id.mandala.budget.adjustment;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What moved a region's budget, and what of it was put off, for other systems; read only. */
@RestController
@RequestMapping("/api/v1/regions/{code}")
@Transactional(readOnly = true)
class AdjustmentsApi {

    private final Adjustments adjustments;
    private final CarryOvers carryOvers;

    AdjustmentsApi(Adjustments adjustments, CarryOvers carryOvers) {
        this.adjustments = adjustments;
        this.carryOvers = carryOvers;
    }

    record AdjustmentList(List<Adjustment> items) {}

    record OneAdjustment(
            Adjustment adjustment, List<MovedLine> lines, List<AdjustmentDraft.InitiativeEffect> effects) {}

    /** @param name of the initiative */
    record Entry(CarryOver entry, String name) {}

    record Ledger(List<Entry> items) {}

    /** The newest first. */
    @GetMapping("/budget-adjustments")
    AdjustmentList list(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        return new AdjustmentList(adjustments.of(code));
    }

    @GetMapping("/budget-adjustments/{number}")
    OneAdjustment one(@PathVariable RegionCode code, @PathVariable int number) {
        Actors.current().require(Permission.SEE_REGION, code);
        var found = adjustments.find(code, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new OneAdjustment(
                found,
                adjustments.lines(code, number),
                adjustments.effects(code, number).stream()
                        .map(AdjustmentPage.Told::it)
                        .toList());
    }

    /** By the year it is proposed for. */
    @GetMapping("/carry-overs")
    Ledger ledger(@PathVariable RegionCode code) {
        Actors.current().require(Permission.SEE_REGION, code);
        return new Ledger(carryOvers.of(code).stream()
                .map(it -> new Entry(it.it(), it.name()))
                .toList());
    }
}
