/** Results beside each other: years, editions, peers, and what a region says of itself; what moved an index. ADR 24. */
@NullMarked
package id.mandala.evaluation.compare;

import org.jspecify.annotations.NullMarked;
