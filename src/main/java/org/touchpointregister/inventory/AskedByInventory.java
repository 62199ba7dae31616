package org.touchpointregister.inventory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** Starts one change per department concerned, with the rows that follow from the inventory already in it. */
@Component
class AskedByInventory {

    private final ChangeWorkflow workflow;
    private final Drafts drafts;
    private final Sentences sentences;

    AskedByInventory(ChangeWorkflow workflow, Drafts drafts, Sentences sentences) {
        this.workflow = workflow;
        this.drafts = drafts;
        this.sentences = sentences;
    }

    List<UUID> ask(AuthorityId authority, Map<UUID, List<ItemContent>> proposals, String login) {
        UUID batch = UUID.randomUUID();
        return proposals.entrySet().stream()
                .map(asked -> {
                    UUID change = workflow.startByInventory(new NewChange(
                                    authority, asked.getKey().toString(), null, sentences.text("inventory.asks"), login)
                            .askedFor(new Asked(batch, false)));
                    asked.getValue().forEach(row -> drafts.add(change, row, login));
                    return change;
                })
                .toList();
    }
}
