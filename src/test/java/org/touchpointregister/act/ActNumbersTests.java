package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;

/** Act 17-A of one authority, an order of 2026, beside an act of which no number is known. */
@Clause("R-44")
class ActNumbersTests {

    private static final AuthorityId OURS = new AuthorityId("some-authority");

    private final ApprovingActRepository acts = mock(ApprovingActRepository.class);
    private final ActNumbers numbers = new ActNumbers(acts);
    private final ApprovingAct registered = act(OURS, "order", "17-A");

    @BeforeEach
    void actsOfTheAuthority() {
        ApprovingAct drafted = act(OURS, "order", null);
        when(acts.findByAuthorityOrderByCreatedAtDesc(OURS)).thenReturn(List.of(drafted, registered));
    }

    @ParameterizedTest
    @CsvSource({
        "some-authority,  order,      17-A, 2026-12-31, true",
        "some-authority,  order,      17-a, 2026-03-02, true",
        "some-authority,  order,      17-B, 2026-03-02, false",
        "some-authority,  order,      17-A, 2027-01-01, false",
        "some-authority,  resolution, 17-A, 2026-03-02, false",
        "other-authority, order,      17-A, 2026-03-02, false"
    })
    void aNumberIsTakenInItsAuthorityItsKindAndItsYear(
            AuthorityId authority, String kind, String number, LocalDate signedOn, boolean taken) {
        assertThat(numbers.taken(act(authority, kind, null), UUID.randomUUID(), number, signedOn))
                .isEqualTo(taken);
    }

    @Test
    void anActKeepsItsOwnNumberWhenItIsCorrected() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(numbers.taken(registered, registered.id(), "17-A", day)).isFalse();
        assertThat(numbers.taken(registered, null, "17-A", day)).isTrue();
        assertThat(numbers.taken(registered, null, null, day)).isFalse();
    }

    private static ApprovingAct act(AuthorityId authority, String kind, @Nullable String number) {
        UUID id = UUID.randomUUID();
        ApprovingAct act = mock(ApprovingAct.class);
        when(act.id()).thenReturn(id);
        when(act.authority()).thenReturn(authority);
        when(act.kind()).thenReturn(kind);
        when(act.registration()).thenReturn(number == null ? null : registration(number));
        return act;
    }

    private static Registration registration(String number) {
        return new Registration(
                number, LocalDate.of(2026, 3, 2), "Head", null, null, null, null, null, null, "clerk", Instant.EPOCH);
    }
}
