package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.Optional;

/** Until when a regency may object to its settled judgement. A round may give another day than the usual one. */
public interface ObjectionTerm {

    /** The last day; empty where it gives none, and the usual term holds. */
    Optional<LocalDate> until(Evaluation evaluation, LocalDate settledOn);
}
