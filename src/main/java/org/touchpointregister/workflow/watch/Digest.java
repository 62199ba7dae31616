package org.touchpointregister.workflow.watch;

import java.util.List;
import java.util.Map;
import org.touchpointregister.notification.NewNotice.Section;

/** What one person is told on a morning: the counts for the subject, and the lists. */
record Digest(Map<String, String> counts, List<Section> sections) {

    boolean saysNothing() {
        return sections.isEmpty();
    }
}
