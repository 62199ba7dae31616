package org.touchpointregister.browser;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Office.Desks;

/** The invented authority that has no register yet and is to be succeeded: its people, and what they do without a browser. */
final class FerryOffice {

    static final AuthorityId PER = new AuthorityId("invented-ferry-agency");

    private final ApplicationContext application;

    FerryOffice(ApplicationContext application) {
        this.application = application;
    }

    /** A head for each of that many departments, one who keeps the register and one who places it. */
    void comeToWork(int units) {
        for (int unit = 1; unit <= units; unit++) {
            Department department =
                    bean(Departments.class).add(new Department(PER, "pier-%02d".formatted(unit), unitName(unit)));
            bean(People.class).grant(person("head" + unit), Role.HEAD, department);
        }
        bean(People.class).grant(person("authorised"), Role.AUTHORISED, PER);
        bean(People.class).grant(person("publisher"), Role.PUBLISHER, PER);
        bean(Accounts.class).align();
    }

    private Person person(String who) {
        String login = who + ".per";
        Person person = bean(People.class)
                .add(new Person(login, Words.of("whole.person"), Words.of("whole.post"), login + "@example.org", PER));
        bean(Accounts.class).open(person, Offices.PASSWORD);
        return person;
    }

    static String unitName(int unit) {
        return "%s %d".formatted(Words.of("whole.unit"), unit);
    }

    /** The change by which that department answers. */
    ChangeRequest of(Formation formation, int unit) {
        String name = unitName(unit);
        return bean(AskedChanges.class).of(formation.id()).stream()
                .filter(change -> change.departmentName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The head of that department answers with one row, and the keeper accepts it. */
    void answers(Formation formation, int unit) {
        ChangeRequest change = of(formation, unit);
        String head = "head" + unit + ".per";
        ItemContent row = row(unit);
        desks().as(head, () -> bean(Drafts.class).add(change.id(), row, head));
        desks().complete(head, change.number(), "prepareChange", Map.of());
        desks().complete("authorised.per", change.number(), "checkCompleteness", Map.of("decision", "accept"));
    }

    /** The head of that department has nothing to say after all. */
    void withdraws(Formation formation, int unit) {
        ChangeRequest change = of(formation, unit);
        String head = "head" + unit + ".per";
        desks().as(head, () -> {
            bean(ChangeWorkflow.class).withdraw(change, head, "Nothing to say.");
            return change;
        });
    }

    private ItemContent row(int unit) {
        Regulation regulation = bean(Regulations.class).of(PER);
        String touchpoint = Words.of("whole.touchpoint") + " " + unit;
        return Paperwork.content(regulation, "whole", touchpoint)
                .copy()
                .process(null, Words.of("whole.process") + " " + unit)
                .touchpoint(touchpoint, Channel.DIGITAL)
                .place(null, "https://ferry.example/" + unit)
                .needs(
                        regulation.needs().stream()
                                .limit(2)
                                .map(Regulation.Need::code)
                                .toList(),
                        null)
                .responsiblePost(Words.of("whole.post"))
                .made();
    }

    private Desks desks() {
        return bean(Desks.class);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
