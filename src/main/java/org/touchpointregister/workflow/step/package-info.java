/** What every step of every process needs: candidates, deadlines, and word to the people concerned. */
@NullMarked
package org.touchpointregister.workflow.step;

import org.jspecify.annotations.NullMarked;
