package id.mandala.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What whoever sends a body must be allowed in the region of the address, asked before the body is read: somebody without the right
 * learns nothing of what it should hold. The deed asks again, and closer where an agency matters.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    Permission value();
}
