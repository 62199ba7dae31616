package org.touchpointregister.change.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeOrigin;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.change.Round;
import org.touchpointregister.change.Submission;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Orders;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column.Field;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

@WebMvcTest(
        controllers = EditorPage.class,
        // What belongs to the public pages of another room is no part of this one.
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.touchpointregister\\.publication\\..*"))
@MockitoBean(types = OnBehalf.class)
@Import({ChangeLookup.class, EditorViews.class, Sentences.class})
class EditorPageTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("murmansk-tourism");
    private static final Regulation ORDER = Orders.of(AUTHORITY);
    private static final UUID ID = UUID.fromString("5b0f6f62-9b6e-4d0e-8f6a-0a4d2b1f0c11");
    private static final String LOGIN = "specialist1.mur";

    @Autowired
    private MockMvcTester web;

    @MockitoBean
    private Changes changes;

    @MockitoBean
    private ChangeList list;

    @MockitoBean
    private Drafts drafts;

    @MockitoBean
    private ChangeAccess access;

    @MockitoBean
    private People people;

    @MockitoBean
    private Regulations regulations;

    @MockitoBean(name = "currentPerson")
    private CurrentPerson current;

    private final ChangeRequest change = mock(ChangeRequest.class);

    @BeforeEach
    void aChangeWithOneRowUnderARegulation() {
        Person person = new Person(LOGIN, "Person Name", "Post", "p@example.org", AUTHORITY);
        when(people.find("authorised.mur"))
                .thenReturn(
                        Optional.of(new Person("authorised.mur", "Checker Name", "Post", "c@example.org", AUTHORITY)));
        when(current.require()).thenReturn(person);
        when(current.find()).thenReturn(Optional.of(person));
        when(change.id()).thenReturn(ID);
        when(change.number()).thenReturn("MUR-2026-0007");
        when(change.authority()).thenReturn(AUTHORITY);
        when(change.departmentId()).thenReturn(UUID.randomUUID());
        when(change.departmentName()).thenReturn("Department of Routes");
        when(change.state()).thenReturn(ChangeState.IN_REWORK);
        when(change.round()).thenReturn(2);
        when(change.note()).thenReturn("<b>note</b>");
        when(change.origin())
                .thenReturn(new ChangeOrigin(LocalDate.of(2026, 11, 2), LOGIN, Instant.EPOCH, null, false));
        when(changes.require(ID)).thenReturn(change);
        Round round = returnedRound();
        when(changes.rounds(ID)).thenReturn(List.of(round));
        when(regulations.of(any(), anyInt())).thenReturn(ORDER);
        ChangeItem item = item();
        when(drafts.items(ID)).thenReturn(List.of(item));
        when(access.mayEdit(LOGIN, change)).thenReturn(true);
    }

    @Test
    @Clause("R-13")
    void theRowsStandInTheColumnsOfThisRegulationBeforeAnyScriptRuns() {
        String page = page("/changes/" + ID + "/editor");

        Regulation.Need information = ORDER.need("information").orElseThrow();
        assertThat(page)
                .contains("Portal", information.title() + " " + String.join(", ", information.subObjects()))
                .containsSubsequence(heading(Field.TOUCHPOINT), heading(Field.NEEDS));
        assertThat(page).contains("<noscript>");
    }

    @Test
    @Clause("R-42")
    void theWordsOfTheLastDecisionStandAboveTheRows() {
        assertThat(page("/changes/" + ID + "/editor")).contains("Name the address of the portal", "Checker Name");
    }

    @Test
    void aPersonWhoMayEditGetsTheEditorAndTheTokenItSends() {
        assertThat(page("/changes/" + ID + "/editor"))
                .contains("data-edit=\"true\"", "data-round=\"2\"", "data-api=\"/api/v1/changes/" + ID + "\"")
                .containsPattern("<meta name=\"_csrf\" content=\".+\">")
                .contains("&lt;b&gt;note");
    }

    @Test
    @Clause("R-41")
    void inReviewNobodyEditsAndOnlyTheCheckerJudges() {
        when(change.state()).thenReturn(ChangeState.UNDER_CHECK);
        when(access.mayCheck(LOGIN, change)).thenReturn(true);

        assertThat(page("/changes/" + ID + "/review")).contains("data-edit=\"false\"", "data-check=\"true\"");
        assertThat(page("/changes/" + ID + "/editor")).contains("data-check=\"false\"");
    }

    @Test
    void aStrangerIsToldInWordsThatThisIsNotTheirs() {
        doThrow(Refusal.forbidden("change.notYours")).when(access).requireRead(LOGIN, change);

        MvcTestResult answer = open("/changes/" + ID + "/editor");

        assertThat(answer).hasStatus(403);
        assertThat(answer).bodyText().contains("403").doesNotContain("Portal");
    }

    @Test
    void aChangeThatIsNotThereIsNotFound() {
        assertThat(open("/changes/MUR-2026-9999/editor")).hasStatus(404);
    }

    @Test
    void theErrorPageCopesWithNothingSaid() {
        MvcTestResult answer = web.perform(get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                .with(user(LOGIN)));

        assertThat(answer).hasStatus(404).bodyText().contains("<h1>", ">404<");
    }

    @Test
    void theListLeadsToEachOfMyChanges() {
        when(list.of(LOGIN)).thenReturn(List.of(change));

        assertThat(page("/changes"))
                .contains("MUR-2026-0007", "Department of Routes", "02.11.2026", "/changes/" + ID + "/editor");
    }

    private String page(String address) {
        MvcTestResult answer = open(address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult open(String address) {
        return web.perform(get(address).with(user(LOGIN)));
    }

    private static Round returnedRound() {
        Round round = mock(Round.class);
        when(round.number()).thenReturn(1);
        when(round.submission()).thenReturn(new Submission("head1.mur", Instant.parse("2026-11-09T07:00:00Z"), null));
        when(round.decidedAt()).thenReturn(Instant.parse("2026-11-10T07:00:00Z"));
        when(round.decidedBy()).thenReturn("authorised.mur");
        when(round.decision()).thenReturn(CheckDecision.RETURN);
        when(round.remark()).thenReturn("Name the address of the portal");
        return round;
    }

    private static String heading(Field field) {
        return ORDER.columns().stream()
                .filter(column -> column.field() == field)
                .map(column -> ">" + column.heading() + "<")
                .findFirst()
                .orElseThrow();
    }

    private static ChangeItem item() {
        ItemContent content = ItemContent.empty()
                .copy()
                .direction("services")
                .process(null, "Permit")
                .touchpoint("Portal", Channel.DIGITAL)
                .needs(List.of("information"), null)
                .grounds(List.of(new RowGround("act", "No 5")))
                .made();
        ChangeItem item = mock(ChangeItem.class);
        when(item.content()).thenReturn(content);
        when(item.position()).thenReturn(1);
        return item;
    }
}
