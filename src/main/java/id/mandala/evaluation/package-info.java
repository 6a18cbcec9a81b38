/**
 * The yearly judgement of a regency: marks, the scores they come to, findings, and when the public may see them. Scores are computed by
 * {@code assessment} alone; here they are asked for, stored marks are never overwritten.
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
            "masterplan",
            "budget",
            "monitoring"
        })
package id.mandala.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
