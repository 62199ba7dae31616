/** The record that the engine keeps of cases, open and finished, for those who control. */
@NullMarked
package org.touchpointregister.workflow.cases;

import org.jspecify.annotations.NullMarked;
