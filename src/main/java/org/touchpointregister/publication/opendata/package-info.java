/** The registers for machines: the open-data passport, Open Referral, the map of the site. Only what the public may read. */
@NullMarked
package org.touchpointregister.publication.opendata;

import org.jspecify.annotations.NullMarked;
