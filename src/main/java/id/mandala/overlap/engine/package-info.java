/** How alike two things are that agencies do, and why: from texts to a score, without database and without Spring. */
@NullMarked
package id.mandala.overlap.engine;

import org.jspecify.annotations.NullMarked;
