/** Published results frozen with all they were computed from, computed anew from that alone, and asked what would change them. ADR 22. */
@NullMarked
@NamedInterface("verdict")
package id.mandala.evaluation.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
