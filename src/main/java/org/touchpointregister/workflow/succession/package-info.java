/** How the engine follows people who leave and departments that are renamed or merged. */
@NullMarked
package org.touchpointregister.workflow.succession;

import org.jspecify.annotations.NullMarked;
