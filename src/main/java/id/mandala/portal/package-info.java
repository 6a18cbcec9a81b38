/**
 * What everybody may see: the nation's results, a regency's picture, how figures come about. Writes nothing; asks the other modules'
 * public queries, a few for a page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "documents", "assessment", "masterplan", "evaluation"})
package id.mandala.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
