/**
 * Tables that people send and fetch: CSV and XLSX read with suspicion and without guessing, every fault named at once; CSV and XLSX
 * written so that no text turns into a formula.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.mandala.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
