package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.testing.TestDatabase;
import org.touchpointregister.testing.Web;

/** The demo people with a small diagram that has the key and the candidates of the real one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "register.bcrypt-strength=4")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(LongPage.class)
@SuppressWarnings("NullAway.Init")
abstract class AccessTest {

    static final String SAK = "sakhalin-social-protection";
    static final String KUR = "kursk-education";
    static final ResourceBundle SEEN = ResourceBundle.getBundle("access/names");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoPeople demoPeople;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        demoPeople.load();
        repository
                .createDeployment()
                .name("access test")
                .enableDuplicateFiltering(false)
                .addClasspathResource("access/register-change.bpmn")
                .addClasspathResource("access/access-child.bpmn")
                .deploy();
        runtime.createProcessInstanceQuery().processDefinitionKey("register-change").list().stream()
                .map(instance -> instance.getId())
                .forEach(id -> runtime.deleteProcessInstance(id, "next test"));
    }

    /** Starts a change of the department and answers the id of its open task. */
    String changeOf(String authority, String department) {
        String instance = runtime.startProcessInstanceByKey(
                        "register-change",
                        Map.of("authority", authority, "department", authority + ".dept." + department))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    Web signedIn(String login) {
        Web web = new Web(port);
        web.signIn(login, DemoPeople.PASSWORD);
        return web;
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body(), e);
        }
    }

    static List<String> each(HttpResponse<String> response, String field) {
        assertThat(response.body()).startsWith("[");
        return StreamSupport.stream(json(response).spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }
}
