/**
 * The database beneath all modules: starts the program's own PostgreSQL where no other server is given, and brings the schema up to
 * date as its owner, before the program proper begins and works as a role that may do much less.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.mandala.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
