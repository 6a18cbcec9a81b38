/**
 * What a proposal says beyond its outline, part by part, how it is filled in, and its way into the masterplan: from an agency's first
 * word over the secretariat's review and the planner's alignment. {@link id.mandala.masterplan.proposal.PlannedInitiative} is how it
 * reads when all is said.
 */
@NullMarked
@NamedInterface("proposal")
package id.mandala.masterplan.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
