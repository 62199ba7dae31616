/** How refusals and mistakes are answered, for the API and for pages; depends on shared only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.touchpointregister.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
