/** What the order of an authority says, read from one YAML file per authority. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.touchpointregister.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
