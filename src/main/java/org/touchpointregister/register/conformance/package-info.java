/** Pages of conformance: a department says how its touchpoints meet the requirements, those who keep the register read it. */
@NullMarked
package org.touchpointregister.register.conformance;

import org.jspecify.annotations.NullMarked;
