/** Places outside this system: a folder on a share, and addresses that are read back without trusting them. */
@NullMarked
package org.touchpointregister.publication.place;

import org.jspecify.annotations.NullMarked;
