package org.touchpointregister.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.EndlessBody;

/** A register that is to be taken over is not read without end. */
class AdoptionUploadTests {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final FormationAccess access = mock(FormationAccess.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new AdoptionController(mock(Adoption.class), access, current))
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
        doThrow(Refusal.forbidden("formation.onlyAuthorised")).when(access).requireKeep(any(), any());

        refused(0, Refusal.Kind.FORBIDDEN);
    }

    @Test
    void noMoreIsReadThanMayBeSent() {
        refused(LARGEST + 1, Refusal.Kind.TOO_LARGE);
    }

    private void refused(int read, Refusal.Kind kind) {
        assertThatThrownBy(() -> web.perform(context -> new EndlessBody(context, "/api/v1/adoptions", read)))
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
