package org.touchpointregister.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.rule.Checkable;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.change.rule.Rule;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.MailBox;
import org.touchpointregister.testing.Office;
import org.touchpointregister.testing.Office.Desks;
import org.touchpointregister.testing.TestDatabase;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "register.bcrypt-strength=4",
            "register.demo=true",
            "spring.main.allow-bean-definition-overriding=true"
        })
@ContextConfiguration(initializers = {TestDatabase.class, MailBox.class})
@Import(Office.class)
class DemoTests {

    private static final AuthorityId SAK = new AuthorityId("sakhalin-social-protection");

    private static boolean jobsRan;

    @Autowired
    Desks desks;

    @Autowired
    DemoAtStart demo;

    @Autowired
    Welcome welcome;

    @Autowired
    Editions editions;

    @Autowired
    Regulations regulations;

    @Autowired
    Touchpoints touchpoints;

    @Autowired
    Publications publications;

    @Autowired
    List<Rule> rules;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    /** Before the demonstration is made: else its votes would be over for the engine before they began for us. */
    @TestConfiguration
    static class OneClock {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner theEngineLivesOnTheSameDay(Desks desks) {
            return arguments -> desks.clock().travelTo(desks.clock().instant());
        }
    }

    @BeforeEach
    void theJobsOfTheFirstMinuteHaveRun() {
        if (!jobsRan) {
            desks.runDueJobs();
            jobsRan = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sakhalin-social-protection", "kursk-education", "murmansk-tourism", "leningrad-administration"})
    @Clause({"R-20", "R-21", "R-4", "R-7"})
    void editionOneIsCompleteByEveryAutomaticCheck(String authority) {
        AuthorityId id = new AuthorityId(authority);
        Regulation regulation = regulations.of(id);
        List<Row> rows = editions.rows(editions.require(id, EditionNumber.FIRST));
        List<Checkable.Item> items = rows.stream()
                .map(row ->
                        new Checkable.Item(UUID.randomUUID(), row.position(), ItemContent.of(Operation.INCLUDE, row)))
                .toList();

        List<Finding> findings = rules.stream()
                .flatMap(rule -> rule.check(new Checkable(regulation, List.of(), items)).stream())
                .toList();

        assertThat(findings).noneMatch(Finding::blocking);
        assertThat(rows).hasSizeBetween(8, 15);
        assertThat(rows)
                .allSatisfy(row -> assertThat(ofThisRegulation(regulation, row)).isTrue());
        assertThat(rows.stream().map(Row::departmentId).distinct()).hasSize(3);
        assertThat(editions.require(id, EditionNumber.FIRST).demonstration()).isTrue();
    }

    private static boolean ofThisRegulation(Regulation regulation, Row row) {
        String type = row.type();
        return regulation.direction(row.direction()).isPresent()
                && row.needs().stream().allMatch(need -> regulation.need(need).isPresent())
                && row.grounds().stream()
                        .allMatch(ground -> regulation.ground(ground.kind()).isPresent())
                && (type == null || regulation.type(type).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "specialist1.sak, prepareChange, 1", "head1.sak, prepareChange, 1", "head2.sak, reworkChange, 1",
        "head1.sak, reworkChange, 0", "authorised.sak, checkCompleteness, 1", "authorised2.sak, checkCompleteness, 1",
        "publisher.sak, publishEdition, 1", "authorised.kur, checkCompleteness, 1", "head3.kur, reworkChange, 1",
        "specialist1.kur, prepareChange, 1", "publisher.kur, publishEdition, 0", "publisher.mur, publishEdition, 1",
        "head2.mur, reworkChange, 1", "authorised.mur, checkCompleteness, 1", "specialist1.mur, prepareChange, 1",
        "specialist1.len, prepareChange, 1", "authorised.len, checkCompleteness, 1", "head2.len, reworkChange, 1",
        "publisher.len, publishEdition, 0", "member1.kur, voteOnChange, 0", "member2.kur, voteOnChange, 1",
        "chair.kur, voteOnChange, 1", "member3.mur, voteOnChange, 0"
    })
    void whoeverMustActSeesTheTask(String login, String key, int count) {
        List<Task> seen = desks.as(
                login, () -> tasks.createTaskQuery().taskDefinitionKey(key).list());

        assertThat(seen).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "sakhalin-social-protection, 1",
        "kursk-education, 1",
        "murmansk-tourism, 1",
        "leningrad-administration, 0"
    })
    @Clause("R-44")
    void anAcceptedChangeWaitsForItsActWhereTheOrderWantsOne(String authority, int waiting) {
        assertThat(runtime.createProcessInstanceQuery()
                        .tenantIdIn(authority)
                        .activityIdIn("waitForAct")
                        .count())
                .isEqualTo(waiting);
        assertThat(editions.latest(new AuthorityId(authority)).map(Edition::demonstration))
                .contains(true);
    }

    @Test
    @Clause("R-46")
    void onePublicationIsDueSoonAndAnotherIsOverdue() {
        Task soon = publishing("publisher.sak");
        Task overdue = publishing("publisher.mur");
        var now = desks.clock().instant();

        assertThat(soon.getDueDate().toInstant()).isBetween(now, now.plusSeconds(8 * 86_400L));
        assertThat(overdue.getDueDate().toInstant()).isBefore(now);
    }

    private Task publishing(String login) {
        return desks.as(
                login,
                () -> tasks.createTaskQuery()
                        .taskDefinitionKey("publishEdition")
                        .singleResult());
    }

    @Test
    void everyPredefinedTouchpointIsOffered() {
        for (Regulation regulation : regulations.all()) {
            assertThat(touchpoints.of(regulation.id()).stream()
                            .filter(point -> point.predefined())
                            .count())
                    .isEqualTo(regulation.predefinedTouchpoints().size());
        }
    }

    @Test
    void thePublicPageShowsEditionOneWhereTheOrderHasASite() throws Exception {
        for (Regulation regulation : regulations.all()) {
            boolean site = regulation.publicationTargets().stream()
                    .anyMatch(target -> target.kind() == TargetKind.BUILT_IN_SITE);
            assertThat(publications.currentOf(regulation.id()).isPresent()).isEqualTo(site);
        }
        Row row = editions.rows(editions.require(SAK, EditionNumber.FIRST)).get(0);
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/registers/" + SAK.value()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(row.touchpointName());
    }

    @Test
    void makingItAgainAddsNothing() {
        Map<String, Long> before = counts();

        demo.make();

        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Long> counts() {
        return List.of("app.edition", "app.edition_row", "app.change_request", "app.person", "camunda.act_ru_task")
                .stream()
                .collect(Collectors.toMap(
                        table -> table, table -> jdbc.queryForObject("select count(*) from " + table, Long.class)));
    }

    @Test
    void diagramsCannotNameTheDemonstration() {
        assertThat(engine.getBeans().keySet()).contains("openChange").doesNotContain("demoAtStart", "demoDesk");
    }

    @Test
    void theWelcomeNamesAddressAndPassword() {
        assertThat(welcome.text()).contains("http://localhost", "/camunda/app/tasklist/", "Demo-2026-register");
    }
}
