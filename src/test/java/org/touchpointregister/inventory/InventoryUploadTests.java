package org.touchpointregister.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.EndlessBody;

/** A file of an inventory is neither read without end nor unpacked without end. */
class InventoryUploadTests {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final InventoryAccess access = mock(InventoryAccess.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new InventoryController(
                    mock(InventoryChanges.class),
                    mock(InventoryFiles.class),
                    mock(InventoryReport.class),
                    access,
                    mock(Departments.class),
                    current))
            .build();

    @BeforeEach
    void signIn() {
        Person person = mock(Person.class);
        when(person.login()).thenReturn("head");
        when(current.require()).thenReturn(person);
        when(current.authority()).thenReturn(new AuthorityId("kursk-education"));
    }

    @Test
    void nothingIsReadOfAFileThatMayNotBeSent() {
        doThrow(Refusal.forbidden("inventory.onlyAuthorised")).when(access).requireKeep(any(), any());

        refused(0, Refusal.Kind.FORBIDDEN);
    }

    @Test
    void noMoreIsReadThanMayBeSent() {
        refused(LARGEST + 1, Refusal.Kind.TOO_LARGE);
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsNotOpened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write(new byte[13 * 1024 * 1024]);
            out.closeEntry();
        }

        assertThatThrownBy(() -> InventoryFile.read(bomb.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessage("change.sheet.bomb");
    }

    private void refused(int read, Refusal.Kind kind) {
        assertThatThrownBy(() -> web.perform(context -> new EndlessBody(context, "/api/v1/processes/file", read)))
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
