/** Ids, quantities and refusals that every room speaks of; depends on nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.touchpointregister.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
