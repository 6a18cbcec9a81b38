/** Selection: applicants' answers, outside indices, rank, cut line, a decision that can be replayed, objections. ADR 25. */
@NullMarked
@NamedInterface("selection")
package id.mandala.movement.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
