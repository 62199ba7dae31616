/** Pages of the working group: the votes on a change, their minutes to print, and the entry of a session's results. */
@NullMarked
package org.touchpointregister.change.vote;

import org.jspecify.annotations.NullMarked;
