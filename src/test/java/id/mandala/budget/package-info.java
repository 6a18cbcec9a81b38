@NullMarked
package id.mandala.budget;

import org.jspecify.annotations.NullMarked;
