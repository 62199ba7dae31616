/** The change editor: its JSON API and the page that stands inside the task's form and on its own. */
@NullMarked
package org.touchpointregister.change.editor;

import org.jspecify.annotations.NullMarked;
