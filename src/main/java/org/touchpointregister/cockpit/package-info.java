/** What our parts of Cockpit ask for: words, workbooks, the steps of a process, a case; for those who control and their authority alone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "oversight", "deadline", "identity"})
package org.touchpointregister.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
