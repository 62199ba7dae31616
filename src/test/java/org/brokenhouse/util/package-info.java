/** A drawer that no house should have. */
@NullMarked
package org.brokenhouse.util;

import org.jspecify.annotations.NullMarked;
