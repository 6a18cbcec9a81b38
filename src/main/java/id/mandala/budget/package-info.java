/**
 * The money of the programme: what a year's budget gives, what is moved, cut or put off and why, and which plan keeps most when there
 * is less. The program proposes and proves; people decide.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "region",
            "documents",
            "planning",
            "masterplan",
            "masterplan::proposal",
            "masterplan::version",
            "chart"
        })
package id.mandala.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
