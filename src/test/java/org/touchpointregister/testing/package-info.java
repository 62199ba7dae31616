/** What tests of every room share: the database, the clock, the people, the clause ids. */
@NullMarked
package org.touchpointregister.testing;

import org.jspecify.annotations.NullMarked;
