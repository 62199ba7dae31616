/** Who gets in and what they may do there: sign-in, accounts, grants and shared filters of the engine. */
@NullMarked
package org.touchpointregister.workflow.access;

import org.jspecify.annotations.NullMarked;
