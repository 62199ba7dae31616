package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.touchpointregister.identity.AbsenceKind;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.NewSubstitution;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.identity.Substitutions;

/** Leaves of a test, from Tuesday to Wednesday, all ended after it; and people who hold no role of their own to stand in. */
final class Leaves {

    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    static final String ORDER = "15-OK";

    private final Rides rides;
    private final List<Substitution> entered = new ArrayList<>();

    Leaves(Rides rides) {
        this.rides = rides;
    }

    /** Somebody of the authority without a role. */
    String newcomer(Body body) {
        People people = rides.bean(People.class);
        String login = "standin" + people.all().size() + "." + body.login("x").substring(2);
        Person person =
                people.add(new Person(login, "Stand-in " + login, "Adviser", login + "@example.org", body.id()));
        rides.bean(Accounts.class).open(person, DemoPeople.PASSWORD);
        return login;
    }

    Substitution enter(String absent, String substitute) {
        Substitution one = substitutions().enter(wanted(absent, substitute), absent);
        entered.add(one);
        return one;
    }

    /** The one that was entered for that person over the page. */
    Substitution known(String absent) {
        Substitution one = substitutions().visibleTo(rides.bean(People.class).require(absent)).stream()
                .filter(candidate -> candidate.absent().equals(absent))
                .filter(substitutions()::open)
                .findFirst()
                .orElseThrow();
        entered.add(one);
        return one;
    }

    static NewSubstitution wanted(String absent, String substitute) {
        return new NewSubstitution(
                absent, substitute, AbsenceKind.VACATION, TUESDAY, WEDNESDAY, ORDER, LocalDate.of(2026, 2, 27));
    }

    /** The form of the page, as a browser sends it. */
    static Map<String, String> form(String absent, String substitute) {
        return Map.of(
                "absent",
                absent,
                "substitute",
                substitute,
                "kind",
                "VACATION",
                "firstDay",
                TUESDAY.toString(),
                "lastDay",
                WEDNESDAY.toString(),
                "orderNumber",
                ORDER,
                "orderDate",
                "2026-02-27");
    }

    void begin() {
        rides.travelTo("2026-03-03T06:00:00Z");
        runJobs();
    }

    void pass() {
        rides.travelTo("2026-03-05T06:00:00Z");
        runJobs();
    }

    /** Only what the leaves wait for: other tests have left timers of their own. */
    void runJobs() {
        entered.forEach(one -> jobsOf(one).forEach(job -> {
            rides.engine().getIdentityService().clearAuthentication();
            rides.engine().getManagementService().executeJob(job);
        }));
    }

    private List<String> jobsOf(Substitution one) {
        return rides
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(one.id().toString(), "substitution")
                .list()
                .stream()
                .flatMap(instance -> rides
                        .engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .list()
                        .stream())
                .map(Job::getId)
                .toList();
    }

    boolean over(Substitution one) {
        return rides.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(one.id().toString(), "substitution")
                        .count()
                == 0;
    }

    /**
     * Everybody does their own work again, whatever the test has come to; ended before their first day, the leaves run on no
     * day of any other test's clock.
     */
    void end() {
        rides.travelTo("2026-03-02T06:00:00Z");
        for (Substitution one : entered) {
            if (substitutions().open(substitutions().require(one.id()))) {
                substitutions().end(one.id(), one.absent());
            }
            assertThat(over(one)).isTrue();
        }
    }

    Substitutions substitutions() {
        return rides.bean(Substitutions.class);
    }
}
