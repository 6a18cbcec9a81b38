@NullMarked
package id.mandala.portal;

import org.jspecify.annotations.NullMarked;
