/** Configuration of the engine: the only package that knows its inner classes. */
@NullMarked
package org.touchpointregister.workflow.engine;

import org.jspecify.annotations.NullMarked;
