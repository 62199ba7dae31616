@NullMarked
package org.touchpointregister.publication.place;

import org.jspecify.annotations.NullMarked;
