@NullMarked
package id.mandala.monitoring.file;

import org.jspecify.annotations.NullMarked;
