/** Production calendars, legal terms and the sheet that explains every date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "identity"})
package org.touchpointregister.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
