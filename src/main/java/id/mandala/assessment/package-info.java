/**
 * Instruments as data and the one engine that scores them. A score is the tree of how it came about; pages, files and the command
 * line show that same tree.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"region", "documents", "documents::canonical"})
package id.mandala.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
