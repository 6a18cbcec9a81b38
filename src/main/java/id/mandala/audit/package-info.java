/** The record of who did what: append-only, chained by hash, written in the caller's transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "identity", "web"})
package id.mandala.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
