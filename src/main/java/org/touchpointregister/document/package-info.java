/** How texts and the table of a register are put on paper: pdf and docx in office layout, byte for byte the same each time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "register", "regulation"})
package org.touchpointregister.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
