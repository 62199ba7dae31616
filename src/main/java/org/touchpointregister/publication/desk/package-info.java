/** What the publisher and the second person look at: the place, the attempts, the files to place, the evidence. */
@NullMarked
package org.touchpointregister.publication.desk;

import org.jspecify.annotations.NullMarked;
