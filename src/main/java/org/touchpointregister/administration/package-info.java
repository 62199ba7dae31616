/** Departments, accounts and roles kept by administrators on pages, and the record of who changed what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "identity", "notification"})
package org.touchpointregister.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
