/** Published pages and files as finished bytes: made once, served before everything else, also without the database. */
@NullMarked
package org.touchpointregister.publication.serving;

import org.jspecify.annotations.NullMarked;
