/** The application: its start, and one room per package below it. */
@NullMarked
package org.touchpointregister;

import org.jspecify.annotations.NullMarked;
