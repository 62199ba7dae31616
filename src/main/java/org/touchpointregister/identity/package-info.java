/** Authorities, departments, people and the roles they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation"})
package org.touchpointregister.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
