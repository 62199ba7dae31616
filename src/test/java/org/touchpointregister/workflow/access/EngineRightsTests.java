package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Web;

@SuppressWarnings("NullAway.Init")
class EngineRightsTests extends AccessTest {

    private static final String START =
            "{\"variables\":{\"authority\":{\"value\":\"%s\",\"type\":\"String\"},\"department\":{\"value\":\"%s\",\"type\":\"String\"}}}";

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    Regulations regulations;

    @Test
    void aHeadSeesOnlyTheTasksOfTheirDepartment() {
        String own = changeOf(SAK, "payments");
        String neighbour = changeOf(SAK, "services");
        String foreign = changeOf(KUR, "school");
        Web head = signedIn("head1.sak");

        assertThat(each(head.engine("GET", "/task", ""), "id")).containsExactly(own);
        for (String closed : List.of(neighbour, foreign)) {
            assertThat(head.engine("GET", "/task/" + closed, "").statusCode()).isIn(403, 404);
            assertThat(head.engine("GET", "/task/" + closed + "/form-variables", "")
                            .statusCode())
                    .isIn(403, 404, 500);
            assertThat(head.engine("POST", "/task/" + closed + "/complete", "{}")
                            .statusCode())
                    .isIn(403, 500);
        }
        assertThat(head.engine("POST", "/task/" + own + "/claim", "{\"userId\":\"head1.sak\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(own).singleResult().getAssignee())
                .isEqualTo("head1.sak");
        assertThat(tasks.createTaskQuery().taskId(foreign).count()).isOne();
    }

    /** The engine itself refuses as well: the list of allowed requests is only the outer wall. */
    @Test
    void theEngineAloneRefusesAFilterAndADeploymentToo() {
        assertThat(isAuthorized("head1.sak", org.camunda.bpm.engine.authorization.Resources.FILTER))
                .isFalse();
        assertThat(isAuthorized("manager.sak", org.camunda.bpm.engine.authorization.Resources.FILTER))
                .isFalse();
        assertThat(isAuthorized("authorised.sak", org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT))
                .isFalse();
        assertThat(isAuthorized("admin", org.camunda.bpm.engine.authorization.Resources.FILTER))
                .isTrue();
    }

    private boolean isAuthorized(String login, org.camunda.bpm.engine.authorization.Resource resource) {
        List<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(group -> group.getId())
                .toList();
        return authorizations.isUserAuthorized(
                login, groups, org.camunda.bpm.engine.authorization.Permissions.CREATE, resource);
    }

    @Test
    void nobodyReadsAnotherAuthority() {
        changeOf(SAK, "payments");
        String foreign = changeOf(KUR, "school");
        Web manager = signedIn("manager.sak");

        JsonNode instances = json(manager.engine("GET", "/process-instance", ""));
        assertThat(instances.findValuesAsText("tenantId")).containsExactly(SAK);
        assertThat(manager.engine("GET", "/task/" + foreign, "").statusCode()).isIn(403, 404);
        JsonNode cockpit =
                json(manager.send(manager.request("/camunda/api/cockpit/plugin/base/default/process-instance")
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", manager.webAppToken())
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))));
        assertThat(cockpit.size()).isOne();
        assertThat(manager.engine("GET", "/history/process-instance/count?tenantIdIn=" + KUR, "")
                        .body())
                .contains("\"count\":0");
    }

    /** Cockpit's page of tasks asks for them by candidates; the answer counts the own authority's alone. */
    @Test
    void managersCountTheTasksOfTheirAuthorityAndOthersCountNone() {
        changeOf(SAK, "payments");
        changeOf(KUR, "school");
        String report = "/task/report/candidate-group-count";

        String counted = signedIn("manager.sak").engine("GET", report, "").body();

        assertThat(counted).contains(SAK + ".dept.payments").doesNotContain(KUR);
        assertThat(signedIn("manager.sak").engine("POST", "/group", "{}").statusCode())
                .as("the page asks for the groups' names as a query")
                .isEqualTo(200);
        String asked = "{\"idIn\":[\"" + SAK + ".dept.payments\",\"" + KUR + ".dept.school\",\"" + KUR + ".manager\"]}";
        assertThat(each(signedIn("manager.sak").engine("POST", "/group", asked), "name"))
                .as("departments by their names, of the own authority alone")
                .singleElement()
                .asString()
                .matches("\\p{IsCyrillic}.*");
        assertThat(each(signedIn("clerk.sak").engine("POST", "/group", asked), "name"))
                .isEmpty();
        assertThat(signedIn("manager.sak").engine("POST", "/group/create", "{}").statusCode())
                .isEqualTo(403);
        assertThat(signedIn("controller.kur").engine("GET", report, "").body())
                .contains(KUR)
                .doesNotContain(SAK);
        for (String login : List.of("head1.sak", "authorised.sak", "clerk.sak")) {
            assertThat(signedIn(login).engine("GET", report, "").statusCode())
                    .as(login)
                    .isIn(403, 500);
        }
    }

    @Test
    void departmentsStartChangesOfTheirAuthorityOnly() {
        Web head = signedIn("head1.sak");
        assertThat(each(
                        head.engine(
                                "GET",
                                "/process-definition?startableInTasklist=true&startablePermissionCheck=true&latestVersion=true",
                                ""),
                        "key"))
                .containsExactly("register-change");
        assertThat(head.engine(
                                "POST",
                                "/process-definition/key/register-change/submit-form",
                                START.formatted(SAK, SAK + ".dept.payments"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(head.engine(
                                "POST",
                                "/process-definition/key/register-change/submit-form",
                                START.formatted(KUR, SAK + ".dept.payments"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.engine(
                                "POST",
                                "/process-definition/key/register-change/start",
                                START.formatted(SAK, SAK + ".dept.payments"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn("publisher.sak")
                        .engine(
                                "POST",
                                "/process-definition/key/register-change/submit-form",
                                START.formatted(SAK, SAK + ".dept.payments"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoStartsWithoutNamingTheAuthorityStartsInTheirOwn() {
        Web head = signedIn("head1.sak");
        head.engine(
                "POST",
                "/process-definition/key/register-change/submit-form",
                "{\"variables\":{\"department\":{\"value\":\"" + SAK + ".dept.payments\",\"type\":\"String\"}}}");

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("register-change")
                        .list())
                .extracting(instance -> instance.getTenantId())
                .containsExactly(SAK);
    }

    @Test
    void aCalledProcessBelongsToTheAuthorityOfItsCaller() {
        String task = changeOf(SAK, "payments");
        tasks.setVariable(task, "authority", KUR);
        tasks.complete(task);

        assertThat(tasks.createTaskQuery().processDefinitionKey("access-child").list())
                .extracting(waiting -> waiting.getTenantId())
                .containsExactly(SAK);
    }

    @Test
    void variablesAccountsAndDeploymentsAreClosedToEveryoneButTheAdministrator() {
        String own = changeOf(SAK, "payments");
        Web head = signedIn("head1.sak");
        String variable = "{\"value\":\"x\",\"type\":\"String\"}";

        assertThat(head.engine("PUT", "/task/" + own + "/variables/authority", variable)
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.engine("POST", "/user/create", "{}").statusCode()).isEqualTo(403);
        assertThat(head.engine("PUT", "/user/head1.sak/profile", "{}").statusCode())
                .isEqualTo(403);
        assertThat(head.engine("DELETE", "/user/head1.sak", "").statusCode()).isEqualTo(403);
        assertThat(head.engine("POST", "/deployment/create", "{}").statusCode()).isEqualTo(403);
        assertThat(head.engine("POST", "/authorization/create", "{}").statusCode())
                .isEqualTo(403);
        assertThat(each(head.engine("GET", "/user", ""), "id")).containsExactly("head1.sak");
    }

    @Test
    void aPasswordIsChosenOnOurPageAlone() {
        for (String login : List.of("head1.sak", "admin")) {
            Web person = signedIn(login);
            HttpResponse<String> answer = person.engine(
                    "PUT",
                    "/user/" + login + "/credentials",
                    "{\"password\":\"a\",\"authenticatedUserPassword\":\"" + DemoPeople.PASSWORD + "\"}");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(json(answer).path("message").asText())
                    .contains("/password")
                    .matches("\\p{IsCyrillic}.*\\.");
            assertThat(signedIn(login).get("/password").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void howManyCasesOtherAuthoritiesHaveIsNotToldToOne() {
        changeOf(SAK, "payments");
        String definition = tasks.createTaskQuery().singleResult().getProcessDefinitionId();
        Web manager = signedIn("manager.sak");

        assertThat(manager.engine("GET", "/history/process-definition/" + definition + "/statistics", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.engine("GET", "/history/process-definition/cleanable-process-instance-report", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.engine("GET", "/history/process-instance/count", "").statusCode())
                .isEqualTo(200);
        assertThat(signedIn("admin")
                        .engine("GET", "/history/process-definition/" + definition + "/statistics", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAuthorityIsCalledAsItsOrderCallsIt() {
        assertThat(identity.createTenantQuery().tenantId(SAK).singleResult().getName())
                .isEqualTo(regulations.named(SAK).authority().shortName());

        Tenant renamed = identity.createTenantQuery().tenantId(SAK).singleResult();
        renamed.setName(SAK);
        identity.saveTenant(renamed);
        demoPeople.load();

        assertThat(identity.createTenantQuery().tenantId(SAK).singleResult().getName())
                .isEqualTo(regulations.named(SAK).authority().shortName());
    }

    @Test
    void aligningAgainChangesNothing() {
        long before = authorizations.createAuthorizationQuery().count();
        long members =
                identity.createUserQuery().memberOfGroup(SAK + ".dept.payments").count();

        demoPeople.load();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(members).isEqualTo(3);
        assertThat(identity.createUserQuery()
                        .memberOfGroup(SAK + ".dept.payments")
                        .count())
                .isEqualTo(3);
    }
}
