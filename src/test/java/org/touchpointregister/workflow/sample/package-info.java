@NullMarked
package org.touchpointregister.workflow.sample;

import org.jspecify.annotations.NullMarked;
