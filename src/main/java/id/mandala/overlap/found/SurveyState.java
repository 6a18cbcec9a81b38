package id.mandala.overlap.found;

import java.util.Optional;

/**
 * Where the surveys of a region stand.
 *
 * @param done the newest that found what there is; absent where none did yet
 * @param newest the one begun last, where it runs, was cancelled or broke off; absent where that is the one that is done
 * @param isOld whether things were written since the one that is done
 */
record SurveyState(Optional<SurveyRun> done, Optional<SurveyRun> newest, boolean isOld) {

    public boolean isRunning() {
        return newest.filter(SurveyRun::isRunning).isPresent();
    }

    /** Whole per cent. */
    public int percent() {
        return newest.filter(it -> it.items() > 0)
                .map(it -> 100 * it.done() / it.items())
                .orElse(0);
    }
}
