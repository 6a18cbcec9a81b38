package id.mandala.budget.adjustment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An adopted change of a year's budget, without its lines.
 *
 * @param number counted up in the region
 * @param total by how much the budget became larger or, below nought, smaller
 * @param moved what left the lines it took from
 */
public record Adjustment(
        RegionCode region,
        int number,
        int year,
        AdjustmentKind kind,
        String basis,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String note,
        Rupiah total,
        Rupiah moved,
        Instant adoptedAt,
        @JsonIgnore Optional<UUID> adoptedBy) {}
