/** The demonstration of the first run, made in a fresh database. */
@NullMarked
package org.touchpointregister.workflow.demo;

import org.jspecify.annotations.NullMarked;
