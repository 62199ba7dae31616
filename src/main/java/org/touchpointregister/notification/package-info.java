/** Every letter the system owes a person, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.touchpointregister.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
