package org.touchpointregister.workflow.lifecycle;

import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.testing.Statements;
import org.touchpointregister.testing.Web;

/** An authority with so many open tasks, overdue all of them, and what Tasklist asks for on behalf of its people. */
final class TasklistLoad {

    static final List<String> PEOPLE = List.of("head1.sak", "authorised.sak", "manager.sak");

    private static final List<String> DEPARTMENTS = List.of("payments", "services", "family");
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final Rides rides;
    private final int port;
    private final Map<String, Web> browsers = new HashMap<>();
    private final String prepare;
    private final String check;

    TasklistLoad(Rides rides, int port) {
        this.rides = rides;
        this.port = port;
        rides.travelTo("2026-03-02T06:00:00Z");
        prepare = task("head1.sak", rides.toPrepare(SAK), "prepareChange");
        check = task("authorised.sak", rides.toCheck(SAK), "checkCompleteness");
        rides.travelTo("2026-03-20T06:00:00Z");
    }

    /** Three fifths wait in the departments, two fifths for the authorised persons. */
    <T> T with(int tasks, Supplier<T> work) {
        try (ManyTasks many = new ManyTasks(rides.bean(JdbcClient.class))) {
            DEPARTMENTS.forEach(
                    department -> many.add(prepare, tasks / 5, SAK.id().value() + ".dept." + department));
            many.add(check, tasks - tasks / 5 * 3, "");
            return work.get();
        }
    }

    /** Statements by person and request: the page of each filter, the counters beside the filters, the cards, the board. */
    Map<String, Integer> statements() {
        Map<String, Integer> counted = new TreeMap<>();
        for (String login : PEOPLE) {
            filters(login).forEach((name, id) -> {
                page(login, id);
                counted.put(login + " " + name, sent(() -> page(login, id)));
            });
            counted.put(login + " counters", sent(() -> counters(login)));
            counted.put(login + " cards", sent(() -> cards(login)));
            counted.put(login + " board", sent(() -> board(login)));
            counted.put(login + " dashboard", sent(() -> dashboard(login)));
        }
        return counted;
    }

    /** What the counters beside the filters send, as text. */
    List<String> statementsOfCounters(String login) {
        counters(login);
        return sentBy(() -> counters(login));
    }

    private static int sent(Runnable request) {
        return sentBy(request).size();
    }

    private static List<String> sentBy(Runnable request) {
        try {
            return Statements.ofTheServerAndItsEngine(request::run);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Map<String, String> filters(String login) {
        Map<String, String> filters = new TreeMap<>();
        read(engine(login, "/filter?resourceType=Task"))
                .forEach(filter -> filters.put(
                        filter.path("name").asText(), filter.path("id").asText()));
        return filters;
    }

    /** The first page of a filter with the number of all its tasks, as Tasklist asks for it. */
    void page(String login, String filter) {
        Web web = browser(login);
        HttpResponse<String> answer =
                web.send(web.request(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15")
                        .header("Accept", "application/hal+json")
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", web.webAppToken())
                        .POST(BodyPublishers.ofString("{}")));
        read(answer);
    }

    void counters(String login) {
        read(engine(login, "/filter?resourceType=Task&itemCount=true"));
    }

    void board(String login) {
        HttpResponse<String> answer = browser(login).get("/board");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** What the dashboard in Cockpit asks for when it is opened. */
    void dashboard(String login) {
        Web browser = browser(login);
        List.of("summary", "terms", "overdue", "trends")
                .forEach(part -> read(browser.get("/api/v1/oversight/" + part)));
    }

    long visible(String login) {
        return read(engine(login, "/task/count")).path("count").asLong();
    }

    private void cards(String login) {
        List<String> ids =
                read(engine(login, "/task?firstResult=0&maxResults=15")).findValuesAsText("id");
        read(browser(login).get("/api/v1/tasks/cards?ids=" + ids.stream().collect(Collectors.joining(","))));
    }

    private HttpResponse<String> engine(String login, String path) {
        return browser(login).engine("GET", path, "");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return Visitor.read(answer);
    }

    private Web browser(String login) {
        return browsers.computeIfAbsent(
                login, name -> Visitor.signedIn(port, name).browser());
    }

    private String task(String login, Ride ride, String key) {
        return rides.desks().task(login, ride.now().number(), key).orElseThrow().getId();
    }
}
