package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Needs;
import id.mandala.identity.Permission;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.planning.BudgetCode;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.Version;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A year's budget lines for other systems. */
@RestController
@RequestMapping("/api/v1/regions/{code}/budget-lines")
class LinesApi {

    private static final int MOST = 500;

    private final BudgetLines lines;
    private final EditLines edit;

    LinesApi(BudgetLines lines, EditLines edit) {
        this.lines = lines;
        this.edit = edit;
    }

    /** @param next the value of {@code after} for the page that follows; absent on the last */
    record LineList(List<BudgetLine> items, @Nullable UUID next) {}

    /** @param smartShare 0 to 1; the whole line where it is not told */
    record Body(
            Integer year,
            UUID agency,
            @Nullable UUID initiative,
            String name,
            @Nullable BudgetCode subActivity,
            @Nullable AccountCode account,
            FundingSource source,
            @Nullable FundCode fund,
            Rupiah original,
            @Nullable Rupiah spent,
            @Nullable BigDecimal smartShare) {

        /** @param standing what the line stands at where this is its first amount */
        BudgetLine line(RegionCode region, UUID id, UnaryOperator<Rupiah> standing) {
            return new BudgetLine(
                    region,
                    id,
                    year,
                    agency,
                    Optional.ofNullable(initiative),
                    Objects.toString(subActivity, ""),
                    Objects.toString(account, ""),
                    source,
                    Objects.toString(fund, ""),
                    name,
                    original,
                    standing.apply(original),
                    Objects.requireNonNullElse(spent, Rupiah.NONE),
                    Objects.requireNonNullElse(smartShare, BigDecimal.ONE),
                    false,
                    1);
        }
    }

    @GetMapping
    LineList list(
            @PathVariable RegionCode code,
            @RequestParam int year,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "100") int limit) {
        Actors.current().require(Permission.SEE_REGION, code);
        int most = Math.clamp(limit, 1, MOST);
        var found = lines.page(code, year, after, most + 1);
        return found.size() <= most
                ? new LineList(found, null)
                : new LineList(found.subList(0, most), found.get(most - 1).id());
    }

    @GetMapping("/{id}")
    ResponseEntity<BudgetLine> one(@PathVariable RegionCode code, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, code);
        return answer(code, id);
    }

    @PostMapping
    @Needs(Permission.EDIT_BUDGET)
    ResponseEntity<BudgetLine> add(@PathVariable RegionCode code, @RequestBody Body body) {
        var added = edit.add(code, body.line(code, UUID.randomUUID(), it -> it));
        return ResponseEntity.created(URI.create("/api/v1/regions/" + code + "/budget-lines/" + added.id()))
                .eTag(new Version(added.version()).etag())
                .body(added);
    }

    @PutMapping("/{id}")
    @Needs(Permission.EDIT_BUDGET)
    ResponseEntity<BudgetLine> change(
            @PathVariable RegionCode code, @PathVariable UUID id, Version seen, @RequestBody Body body) {
        edit.change(code, id, seen, it -> body.line(code, id, it::standing));
        return answer(code, id);
    }

    private ResponseEntity<BudgetLine> answer(RegionCode code, UUID id) {
        var found = lines.find(code, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(found);
    }
}
