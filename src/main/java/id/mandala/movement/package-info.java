/**
 * How regencies come into the programme: selection, agreements, the four Bimtek, the documents that found it, and where each stands.
 * The root holds the rounds and who is a member of one; its sub-packages stand on it and not on each other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "region",
            "documents",
            "documents::canonical",
            "documents::sent",
            "documents::book",
            "documents::sign",
            "chart",
            "assessment",
            "masterplan"
        })
package id.mandala.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
