/** The record of who did what: append-only, chained by hash, one chain a region, written in the transaction of the deed itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "web", "identity"})
package id.mandala.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
