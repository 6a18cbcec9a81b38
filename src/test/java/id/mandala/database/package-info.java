@NullMarked
package id.mandala.database;

import org.jspecify.annotations.NullMarked;
