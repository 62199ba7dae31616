/** The public JSON API: registers, editions, dictionaries and deadlines. */
@NullMarked
package org.touchpointregister.publication.api;

import org.jspecify.annotations.NullMarked;
