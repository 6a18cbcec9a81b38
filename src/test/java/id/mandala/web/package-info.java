@NullMarked
package id.mandala.web;

import org.jspecify.annotations.NullMarked;
