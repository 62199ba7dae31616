/** Outside the application's packages, so that no component or entity scan meets it: what the house rules must refuse. */
@NullMarked
package org.brokenhouse;

import org.jspecify.annotations.NullMarked;
