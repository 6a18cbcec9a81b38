/** The rules that keep the house in order. Each fails the build and says which file to mend. */
@NullMarked
package id.mandala.rules;

import org.jspecify.annotations.NullMarked;
