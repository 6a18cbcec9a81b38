package id.mandala.documents;

import java.util.List;
import java.util.function.Predicate;

/** What makes a readable value of a column unacceptable, and the message that says so. */
record Check<T>(Predicate<T> wrong, String code, List<Object> arguments) {}
