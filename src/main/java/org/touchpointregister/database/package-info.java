/** The PostgreSQL under everything: embedded unless an address is given, one node at a time while starting. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.touchpointregister.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
