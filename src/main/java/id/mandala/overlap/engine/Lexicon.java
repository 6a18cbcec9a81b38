package id.mandala.overlap.engine;

import java.util.List;

/** What the engine knows of government work: the concepts of each kind, and the housekeeping every office does for itself. */
final class Lexicon {

    static final Lexicon SHIPPED = new Lexicon();

    final Concepts functions = new Concepts("functions.txt");
    final Concepts objects = new Concepts("objects.txt");
    final Concepts acts = new Concepts("acts.txt");
    final Concepts people = new Concepts("people.txt");
    final Concepts routine = new Concepts("routine.txt");
    final Concepts routineAlone = new Concepts("routine-exact.txt");
    final Fields fields = new Fields(functions);

    /** The act of making an application. */
    final int buildApplication = acts.number("BUILD_APP");

    private Lexicon() {}

    /** Those that tell apart what programmes do. */
    List<Concepts> all() {
        return List.of(functions, objects, people, acts);
    }
}
