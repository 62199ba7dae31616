package org.touchpointregister.change.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Orders;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

class ItemReaderTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("murmansk-tourism");
    private static final UUID ROW = UUID.fromString("0d1c4a8e-3a53-4d9f-8f55-0f1f3ad0a001");

    private final Drafts drafts = mock(Drafts.class);
    private final Regulations regulations = mock(Regulations.class);
    private final ItemReader reader = new ItemReader(
            drafts,
            regulations,
            new ReferenceReader(mock(ProcessInventory.class), mock(Touchpoints.class), mock(TouchpointUses.class)));

    @Test
    @Clause("R-12")
    void theReasonChosenForAnExclusionIsKept() throws JsonProcessingException {
        String reason = "other";
        Regulation regulation = Orders.of(AUTHORITY);
        when(regulations.of(AUTHORITY, 1)).thenReturn(regulation);
        ChangeRequest change = change();
        when(drafts.registerRow(change, ROW)).thenReturn(Optional.of(row()));

        ItemContent content = reader.read(
                change,
                new ObjectMapper()
                        .readTree("{\"operation\":\"EXCLUDE\",\"rowId\":\"%s\",\"reason\":\"%s\",\"needs\":[]}"
                                .formatted(ROW, reason)));

        assertThat(content.reason()).isEqualTo(reason);
        assertThat(content.needs()).as("an excluded row stays as it stands").containsExactly("information");
    }

    private static ChangeRequest change() {
        ChangeRequest change = mock(ChangeRequest.class);
        when(change.authority()).thenReturn(AUTHORITY);
        when(change.regulationVersion()).thenReturn(1);
        return change;
    }

    private static Row row() {
        return new Row(
                ROW,
                1,
                "services",
                null,
                "Permit",
                UUID.randomUUID(),
                "Portal",
                Channel.DIGITAL,
                null,
                null,
                List.of("information"),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null,
                UUID.randomUUID(),
                "Department");
    }
}
