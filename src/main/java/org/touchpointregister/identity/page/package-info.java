/** Pages about people: leaves with who stands in, areas of authorised persons. */
@NullMarked
package org.touchpointregister.identity.page;

import org.jspecify.annotations.NullMarked;
