package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;
import org.touchpointregister.testing.Web;

/** An authority that nobody knew when the application started: its file is put into the folder and it works. */
@InWholeRegister
class AddedAuthorityTests {

    private static final String ID = "invented-lighthouse-agency";
    private static final String LOGIN = "keeper.lighthouse";
    private static final String OWN = "a phrase of some words";

    @Autowired
    Desks desks;

    @Autowired
    TaskService tasks;

    @Value("${register.regulations-dir}")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-16", "R-8"})
    void itWorksFromTheReadingOfItsFileOnWithoutARestart(Offices offices) throws IOException {
        Page admin = offices.of("admin");
        OwnRegulations.add(folder, ID, Words.of("added.name"), Words.of("added.prefix"));
        Web stranger = new Web(port);
        assertThat(stranger.get("/registers/" + ID).statusCode())
                .as("not read yet")
                .isEqualTo(404);
        admin.navigate("/administration/regulations");
        admin.locator("main form button[type=submit]").click();
        assertThat(admin.getByRole(AriaRole.STATUS).innerText()).contains(Words.of("added.name"));
        PageCheck.looksRight(admin, "administration-authority-added");
        admin.navigate("/administration/audit?kind=REGULATION_ADDED");
        assertThat(admin.locator("tbody").innerText()).contains(Words.of("added.name"));
        assertThat(stranger.get("/registers/" + ID).statusCode()).isEqualTo(200);

        String password = departmentAndHead(admin);
        Web head = new Web(port);
        head.signIn(LOGIN, password);
        head.postForm("/password", Map.of("now", password, "fresh", OWN, "again", OWN));
        head.signIn(LOGIN, OWN);
        assertThat(head.get("/changes").statusCode()).isEqualTo(200);
        begins(head);
    }

    /** Founds its first department and hires its head; answers the password that is shown once. */
    private static String departmentAndHead(Page admin) {
        admin.navigate("/administration/departments/" + ID);
        admin.locator("#code").fill("lamps");
        admin.locator("#name").fill(Words.of("added.unit"));
        admin.locator("form:has(#code) button").click();
        admin.locator("tbody tr").getByText("lamps").first().waitFor();
        admin.navigate("/administration/people?authority=" + ID);
        admin.locator("#fullName").fill(Words.of("administration.name"));
        admin.locator("#post").fill(Words.of("administration.post"));
        admin.locator("#email").fill(LOGIN + "@example.org");
        admin.locator("#login").fill(LOGIN);
        admin.locator("main form button[type=submit]").click();
        admin.waitForURL(url -> url.endsWith("/" + LOGIN));
        String password = admin.locator("[role=status] code").innerText();
        admin.locator("#role").selectOption("HEAD");
        admin.locator("#department").selectOption("lamps");
        admin.locator("form[action$='/roles'] > button").click();
        admin.locator("form[action$='/withdraw']").waitFor();
        return password;
    }

    /** The newcomer begins a change, which is a case of the new tenant. */
    private void begins(Web head) {
        head.engine("POST", "/process-definition/key/register-change/submit-form", "{\"variables\":{}}");
        Task task = tasks.createTaskQuery()
                .tenantIdIn(ID)
                .taskDefinitionKey("prepareChange")
                .singleResult();
        assertThat(task).isNotNull();
        assertThat(head.engine("GET", "/task/" + task.getId(), "").statusCode()).isEqualTo(200);
        Web other = new Web(port);
        other.signIn("head1.mur", Offices.PASSWORD);
        assertThat(other.engine("GET", "/task/" + task.getId(), "").statusCode())
                .isEqualTo(404);
    }
}
