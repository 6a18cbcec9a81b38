/** Agreements: one text for a round, a paper and two signatures for each member, clauses that become duties. ADR 26. */
@NullMarked
package id.mandala.movement.agreement;

import org.jspecify.annotations.NullMarked;
