/** Accounts, ways to sign in, roles with their scope, and the {@link id.mandala.identity.Actor} on whose behalf everything is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "web"})
package id.mandala.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
