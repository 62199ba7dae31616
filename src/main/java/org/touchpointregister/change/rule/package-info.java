/** One class per automatic check, each citing its clause: this package is the list of checks. */
@NullMarked
package org.touchpointregister.change.rule;

import org.jspecify.annotations.NullMarked;
