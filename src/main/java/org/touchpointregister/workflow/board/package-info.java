/** The board of everything under way: who holds what, since when, and how many working days are left. */
@NullMarked
package org.touchpointregister.workflow.board;

import org.jspecify.annotations.NullMarked;
