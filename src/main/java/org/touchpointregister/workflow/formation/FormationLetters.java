package org.touchpointregister.workflow.formation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Overlap;
import org.touchpointregister.formation.OverlapResolved;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.step.Letters;

/** Tells the departments whose rows were put together which of them owns the row now. */
@Component
class FormationLetters {

    private final Changes changes;
    private final People people;
    private final Regulations regulations;
    private final Letters letters;

    FormationLetters(Changes changes, People people, Regulations regulations, Letters letters) {
        this.changes = changes;
        this.people = people;
        this.regulations = regulations;
        this.letters = letters;
    }

    @EventListener
    void tell(OverlapResolved resolved) {
        Overlap overlap = resolved.overlap();
        for (Overlap.Side side : overlap.sides()) {
            ChangeRequest change = changes.require(side.changeId());
            Map<String, String> facts = new HashMap<>();
            facts.put(
                    "registerTitle", regulations.of(change.authority()).words().registerTitle());
            facts.put("number", change.number());
            facts.put("departmentName", change.departmentName());
            facts.put("touchpoint", overlap.touchpoint());
            facts.put("owner", resolved.owner());
            for (Person head : people.holding(change.departmentId(), Role.HEAD)) {
                String event = "overlap:" + side.itemId() + ":" + head.login();
                letters.send(new NewNotice(NoticeKind.ROWS_JOINED, head, change.authority(), facts, event)
                        .onPage("/changes/" + change.id() + "/status"));
            }
        }
    }
}
