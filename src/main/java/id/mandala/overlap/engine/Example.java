package id.mandala.overlap.engine;

/**
 * A labelled pair as the trainer sees it.
 *
 * @param isRoutine decided by rule, so that nothing is to be learnt from it
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Example(float[] features, boolean isPositive, boolean isRoutine) {

    static Example of(Profiler profiler, Labelled pair) {
        var one = profiler.of(pair.one());
        var other = profiler.of(pair.other());
        return new Example(Features.of(one, other), pair.isPositive(), one.routine() || other.routine());
    }
}
