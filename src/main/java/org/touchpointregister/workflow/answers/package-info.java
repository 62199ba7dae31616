/** What a person may send into a process, and what is refused: the same for every road that leads there. */
@NullMarked
package org.touchpointregister.workflow.answers;

import org.jspecify.annotations.NullMarked;
