/** The engine's web apps as our people see them: their scripts with our corrections. */
@NullMarked
package org.touchpointregister.workflow.webapps;

import org.jspecify.annotations.NullMarked;
