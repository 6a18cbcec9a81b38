/** What every page and every answer of the API share: layout, errors, refusals, the same request again, versions, limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"values"})
package id.mandala.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
