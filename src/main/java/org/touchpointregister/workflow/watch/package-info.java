/** The steps of daily-watch: every working morning of an authority reminds, sums up and warns. */
@NullMarked
package org.touchpointregister.workflow.watch;

import org.jspecify.annotations.NullMarked;
