/** What those who control see: terms by colour, averages, rework, and the record of every case; reads and changes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "deadline", "identity", "register"})
package org.touchpointregister.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
