package id.mandala.evaluation;

import java.util.Optional;

/**
 * What is said about a table beside the table itself.
 *
 * @param edition where the rows do not name theirs
 * @param source letter or file the figures come from
 */
record ImportOrder(ImportKind kind, int year, Optional<String> edition, String source) {}
