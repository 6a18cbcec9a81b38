@NullMarked
package id.mandala.evaluation;

import org.jspecify.annotations.NullMarked;
