/** Brings the diagrams and the forms into the engine at start. */
@NullMarked
package org.touchpointregister.workflow.deployment;

import org.jspecify.annotations.NullMarked;
