package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Wherever a person meets a term its explanation is one click away, and a date that may still move says so. */
class SheetEverywhereTests extends RideTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @Clause({"R-11", "R-14"})
    void theFormOfATaskAndTheLettersAboutItLeadToTheSheet() {
        Ride ride = rides.toPrepare(KUR);
        Deadline deadline = new Post(rides, ride.id().toString()).deadline();
        String address = "/deadlines/" + deadline.id();
        rides.desks().runDueJobs();

        assertThat(formValues("head1.kur", ride.task("prepareChange")).at("/deadlineId/value"))
                .hasToString("\"" + deadline.id() + "\"");
        assertThat(as("head1.kur").get(address).statusCode()).isEqualTo(200);
        assertThat(as("head1.sak").get(address).statusCode()).isEqualTo(404);
        assertThat(lettersAbout(ride.task("prepareChange"))).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.text()).contains(address);
            assertThat(letter.html()).contains(address + "\"");
        });

        ride.submit();
        assertThat(formValues("authorised.kur", ride.task("checkCompleteness"))
                        .at("/deadlineId/value")
                        .asText())
                .isEqualTo(new Post(rides, ride.id().toString()).deadline().id().toString());
        ride.withdraw();
    }

    @Test
    @Clause("R-11")
    void aDateOfAYearThatIsNotApprovedSaysSoWhereverItStands() {
        Foresters.comeToWork(rides);
        rides.travelTo("2028-02-07T03:00:00Z");
        rides.publishedBefore(LES);
        ActRide act = rides.toPublication(LES);
        Ride ride = rides.toPrepare(LES);
        rides.desks().runDueJobs();
        Task task = ride.task("prepareChange");
        Deadline prepare = new Post(rides, ride.id().toString()).deadline();
        Deadline publish = Post.about(rides, act).deadline();
        assertThat(prepare.sheet().provisional()).isTrue();
        Web head = as("head1.les");
        String editions = "/registers/" + LES.id() + "/editions";
        String edition = editions + "/" + act.edition();

        assertThat(Visitor.read(head.get("/api/v1/tasks/cards?ids=" + task.getId()))
                        .at("/items/0/due")
                        .asText())
                .isEqualTo(provisional(prepare));
        assertThat(head.get("/api/v1/tasks/" + task.getId() + "/course").body()).contains(provisional(prepare));
        assertThat(head.get("/board").body()).contains(provisional(prepare));
        assertThat(head.get(edition).body()).contains("href=\"" + edition + "/deadline\"");
        for (String page : List.of(editions, edition, edition + "/deadline")) {
            assertThat(head.get(page).body()).as(page).contains(provisional(publish));
        }
        for (String page :
                List.of("/deadlines", "/deadlines/" + publish.id(), "/deadlines/" + publish.id() + "/pause")) {
            assertThat(head.get(page).body()).as(page).contains(provisional(publish));
        }
        String inWords = sentences().text("notification.provisional", "");
        assertThat(lettersAbout(task)).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.text()).contains(inWords);
            assertThat(letter.html()).contains(inWords);
        });
        new Watch(rides, LES).morning("2028-02-08");
        assertThat(digestTo("head1.les", LocalDate.of(2028, 2, 8))).contains(provisional(prepare));

        act.publish();
        assertThat(head.get("/api/v1" + edition).body()).contains("\"dueProvisional\":true");
        ride.withdraw();
    }

    @Test
    @Clause({"R-11", "R-46", "R-49"})
    void whoControlsAndWhoInspectsAreToldSoToo() throws IOException {
        Foresters.comeToWork(rides);
        rides.travelTo("2028-02-07T03:00:00Z");
        rides.publishedBefore(LES);
        ActRide act = rides.toPublication(LES);
        Deadline publish = Post.about(rides, act).deadline();
        act.publish();
        Ride ride = rides.toPrepare(LES);
        Deadline prepare = new Post(rides, ride.id().toString()).deadline();
        ride.submit();
        Deadline check = new Post(rides, ride.id().toString()).deadline();
        Web manager = as("manager.les");
        String instance = ride.task("checkCompleteness").getProcessInstanceId();

        for (String told :
                List.of("/api/v1/oversight/terms?step=checkCompleteness", "/api/v1/cockpit/cases/" + instance)) {
            assertThat(manager.get(told).body()).as(told).contains(provisional(check));
        }
        assertThat(manager.get("/oversight/answers-late?all=true&from=2028-02-01")
                        .body())
                .contains(provisional(prepare));
        for (String workbook : List.of("/api/v1/cockpit/terms.xlsx", "/oversight/report.xlsx?from=2028-02-01")) {
            assertThat(formatsIn(manager.bytes(workbook)))
                    .as(workbook)
                    .contains(sentences().text("deadline.due.provisionalCell"));
        }
        String certificate = "/api/v1/registers/" + LES.id() + "/editions/" + act.edition() + "/certificate.pdf";
        assertThat(Printed.text(manager.bytes(certificate))).contains(Printed.squeezed(provisional(publish)));
        ride.withdraw();
    }

    private static Set<String> formatsIn(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = Workbooks.open(workbook)) {
            return StreamSupport.stream(book.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(cell -> cell.getCellStyle().getDataFormatString())
                    .collect(Collectors.toSet());
        }
    }

    private String provisional(Deadline deadline) {
        return sentences().text("deadline.due.provisional", DATE.format(Objects.requireNonNull(deadline.due())));
    }

    private Sentences sentences() {
        return rides.bean(Sentences.class);
    }

    private Web as(String login) {
        return Visitor.signedIn(port(), login).browser();
    }

    /** What Tasklist fills the task's form with. */
    private JsonNode formValues(String login, Task task) {
        return Visitor.read(as(login).engine("GET", "/task/" + task.getId() + "/form-variables", ""));
    }

    private List<Written> lettersAbout(Task task) {
        return rides.bean(JdbcClient.class)
                .sql("select text, html from app.notice where link like :link")
                .param("link", "%" + task.getId())
                .query(Written.class)
                .list();
    }

    private String digestTo(String login, LocalDate day) {
        return rides
                .bean(JdbcClient.class)
                .sql("select text from app.notice where dedupe_key = :key")
                .param("key", "digest:" + login + ":" + day)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining());
    }

    private record Written(String text, String html) {}
}
