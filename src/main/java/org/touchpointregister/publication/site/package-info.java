/** The public pages: registers, editions, comparisons and the sheet of a deadline, rendered on the server. */
@NullMarked
package org.touchpointregister.publication.site;

import org.jspecify.annotations.NullMarked;
