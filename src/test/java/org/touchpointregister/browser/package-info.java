/** The application in a real browser: people click and type, and what they see is looked at. */
@NullMarked
package org.touchpointregister.browser;

import org.jspecify.annotations.NullMarked;
