@NullMarked
package org.touchpointregister.workflow.webapps;

import org.jspecify.annotations.NullMarked;
