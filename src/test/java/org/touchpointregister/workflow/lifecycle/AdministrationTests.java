package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Departments, accounts and roles kept by an administrator on pages alone. */
class AdministrationTests extends RideTest {

    private static final String PEOPLE = "/administration/people";
    private static final Pattern PASSWORD = Pattern.compile("<code>([a-z2-9-]{14})</code>");
    private static final Pattern WITHDRAW = Pattern.compile("/roles/([0-9a-f-]{36})/withdraw");

    private final String login = "hired." + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void whoWasHiredLeaves() {
        if (people().find(login).filter(person -> person.active()).isPresent()) {
            staff().letGo(login, "", "admin");
        }
    }

    @Test
    @Clause("R-8")
    void aPersonIsHiredSignsInOnceChoosesAPasswordAndGetsARoleForSomeDays() {
        Web admin = admin();
        String password = hired(admin);

        Web newcomer = new Web(port());
        newcomer.signIn(login, password);
        assertThat(newcomer.get("/changes").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/password"));
        assertThat(newcomer.engine("GET", "/task", "").statusCode()).isEqualTo(403);
        String own = "a phrase of some words";
        assertThat(newcomer.postForm("/password", Map.of("now", "not this one", "fresh", own, "again", own))
                        .statusCode())
                .isEqualTo(400);
        newcomer.postForm("/password", Map.of("now", password, "fresh", own, "again", own));
        newcomer.signIn(login, own);
        assertThat(newcomer.get("/changes").statusCode()).isEqualTo(200);

        Map<String, String> role = Map.of(
                "role",
                "AUTHORISED",
                "act",
                "Order",
                "number",
                "7",
                "date",
                "2026-03-01",
                "from",
                "2026-03-02",
                "until",
                "2026-03-03");
        post(admin, "/" + login + "/roles", role);
        assertThat(groups()).contains("murmansk-tourism.authorised");
        assertThat(people().holds(login, Body.MUR.id(), Role.AUTHORISED)).isTrue();
        rides.travelTo("2026-03-04T06:00:00Z");
        assertThat(people().holds(login, Body.MUR.id(), Role.AUTHORISED)).isFalse();

        assertThat(admin.get("/administration/audit?words=" + login).body())
                .contains("Order", "02.03.2026", "03.03.2026", "newcomer@example.org");
    }

    @Test
    void aRoleIsWithdrawnAndAnAccountIsClosedAndTheSessionIsOfNoUseAnyMore() {
        Web admin = admin();
        String password = hired(admin);
        post(admin, "/" + login + "/roles", Map.of("role", "SPECIALIST", "department", "promotion"));
        assertThat(groups()).contains("murmansk-tourism.dept.promotion");
        Matcher role = WITHDRAW.matcher(admin.get(PEOPLE + "/" + login).body());
        assertThat(role.find()).isTrue();

        assertThat(post(admin, "/" + login + "/roles/" + role.group(1) + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(groups()).isEmpty();
        Web newcomer = new Web(port());
        newcomer.signIn(login, password);
        String own = "a phrase of some words";
        newcomer.postForm("/password", Map.of("now", password, "fresh", own, "again", own));
        newcomer.signIn(login, own);
        post(admin, "/" + login + "/leave", Map.of());

        assertThat(newcomer.get("/changes").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(new Web(port()).signIn(login, own).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("error"));
    }

    @Test
    void everyDeedIsRecorded() {
        Web admin = admin();
        hired(admin);
        post(admin, "/" + login, Map.of("fullName", "Renamed Nick", "post", "Adviser", "email", "nick@example.org"));
        post(admin, "/" + login + "/password", Map.of());
        post(admin, "/" + login + "/roles", Map.of("role", "SPECIALIST", "department", "promotion"));
        Matcher role = WITHDRAW.matcher(admin.get(PEOPLE + "/" + login).body());
        assertThat(role.find()).isTrue();
        post(admin, "/" + login + "/roles/" + role.group(1) + "/withdraw", Map.of());
        post(admin, "/" + login + "/leave", Map.of());

        for (String kind : List.of("HIRED", "CORRECTED", "LEFT")) {
            assertThat(recorded(admin, "PERSON_" + kind)).as(kind).isEqualTo(1);
        }
        for (String kind : List.of("PASSWORD_GIVEN", "ROLE_GRANTED", "ROLE_WITHDRAWN")) {
            assertThat(recorded(admin, kind)).as(kind).isEqualTo(1);
        }
        assertThat(admin.get("/administration/audit?kind=PERSON_CORRECTED&words=" + login)
                        .body())
                .contains("Newcomer Nick", "Renamed Nick");
    }

    /** Lines of that kind about the person. */
    private long recorded(Web admin, String kind) {
        return Pattern.compile("<time ")
                .matcher(admin.get("/administration/audit?kind=" + kind + "&words=" + login)
                        .body())
                .results()
                .count();
    }

    @Test
    void whatIsUnfitIsRefusedInWordsAndStaysTyped() {
        Web admin = admin();
        HttpResponse<String> refused = post(
                admin,
                "",
                Map.of(
                        "authority",
                        "murmansk-tourism",
                        "login",
                        "Bad Login",
                        "fullName",
                        "Typed Name",
                        "post",
                        "P",
                        "email",
                        "p@example.org"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Typed Name", "role=\"alert\"");
        assertThat(admin.postForm(
                                "/administration/departments/murmansk-tourism",
                                Map.of("code", "promotion", "name", "N"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.get("/administration/departments/nowhere").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyTakesAwayTheirOwnRoleAndOneAdministratorRemains() {
        Membership own = staff().rolesOf("admin").stream()
                .filter(held -> held.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow();

        assertThat(post(admin(), "/admin/roles/" + own.id() + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(admin(), "/admin/leave", Map.of()).statusCode()).isEqualTo(409);
        assertThat(people().holding(Role.ADMIN)).hasSize(1);
        assertThatThrownBy(() -> staff().letGo("admin", "", "somebody"))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.lastAdministrator");
    }

    @Test
    void aDepartmentIsFoundedAndRenamedInTheEngineToo() {
        Web admin = admin();
        String code = "new-" + login.substring(6);
        String page = "/administration/departments/murmansk-tourism";
        admin.postForm(page, Map.of("code", code, "name", "New " + code));
        Matcher id = Pattern.compile(
                        "departments/murmansk-tourism/([0-9a-f-]{36})/rename\"[^>]*>(?s:(?!</form>).)*New " + code)
                .matcher(admin.get(page).body());
        assertThat(id.find()).isTrue();
        HttpResponse<String> renamed =
                send(admin, page, page + "/" + id.group(1) + "/rename", Map.of("name", "Newer " + code));

        assertThat(renamed.statusCode()).isEqualTo(302);
        assertThat(identity()
                        .createGroupQuery()
                        .groupId("murmansk-tourism.dept." + code)
                        .singleResult()
                        .getName())
                .isEqualTo("Newer " + code);
        assertThat(admin.get("/administration/audit?kind=DEPARTMENT_FOUNDED&words=" + code)
                        .body())
                .contains("New " + code);
        assertThat(admin.get("/administration/audit?kind=DEPARTMENT_RENAMED&words=" + code)
                        .body())
                .contains("New " + code, "Newer " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorised.sak", "approver.mur", "controller.kur", "calendar1"})
    void nobodyElseOpensThesePages(String stranger) {
        Web web = new Web(port());
        web.signIn(stranger, DemoPeople.PASSWORD);
        for (String page : List.of(
                "",
                "/audit",
                "/letters",
                "/regulations",
                "/people",
                "/people/admin",
                "/departments/murmansk-tourism")) {
            assertThat(web.get("/administration" + page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(send(web, "/changes", PEOPLE + "/head1.mur/password", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(web, "/changes", "/administration/regulations", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(web, "/changes", PEOPLE + "/head1.mur/leave", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(send(web, "/changes", PEOPLE + "/head1.mur/roles", Map.of("role", "ADMIN"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Clause("R-13")
    void theColumnsOfEveryFormAreShownWithTheirSourceAndTheAssumedOnesWithAWarning() {
        String page = admin().get("/administration/regulations").body();

        List<Regulation> known = rides.bean(Regulations.class).all().stream()
                .flatMap(regulation -> rides.bean(Regulations.class).history(regulation.id()).stream())
                .toList();
        assertThat(known)
                .flatExtracting(Regulation::columns)
                .allSatisfy(column -> assertThat(page)
                        .contains(">" + HtmlUtils.htmlEscape(column.heading(), "UTF-8") + "</td>")
                        .contains(">" + HtmlUtils.htmlEscape(column.clause(), "UTF-8") + "</td>"));
        long assumed = known.stream()
                .filter(regulation -> regulation.columns().stream()
                        .anyMatch(column -> column.source() == Regulation.Column.Source.ASSUMED))
                .count();
        assertThat(assumed).isEqualTo(3);
        assertThat(page.split("class=\"warning\"", -1)).hasSize((int) assumed + 1);
        assertThat(page.split("<details><summary", -1)).hasSize(known.size() + 1);
    }

    private String hired(Web admin) {
        send(
                admin,
                PEOPLE + "?authority=murmansk-tourism",
                PEOPLE,
                Map.of(
                        "authority", "murmansk-tourism",
                        "login", login,
                        "fullName", "Newcomer Nick",
                        "post", "Adviser",
                        "email", "newcomer@example.org"));
        Matcher password = PASSWORD.matcher(admin.get(PEOPLE + "/" + login).body());
        assertThat(password.find()).as("the password is shown once").isTrue();
        assertThat(PASSWORD.matcher(admin.get(PEOPLE + "/" + login).body()).find())
                .isFalse();
        return password.group(1);
    }

    private HttpResponse<String> post(Web admin, String path, Map<String, String> fields) {
        return send(admin, PEOPLE, PEOPLE + path, fields);
    }

    /** The form's token is read on one page and sent to another address, as a form of that page does. */
    private static HttpResponse<String> send(Web web, String page, String path, Map<String, String> fields) {
        return web.postForm(page, path, fields);
    }

    private Web admin() {
        Web web = new Web(port());
        web.signIn("admin", DemoPeople.PASSWORD);
        return web;
    }

    private List<String> groups() {
        return identity().createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    private People people() {
        return application.getBean(People.class);
    }

    private Staff staff() {
        return application.getBean(Staff.class);
    }

    private IdentityService identity() {
        return application.getBean(IdentityService.class);
    }
}
