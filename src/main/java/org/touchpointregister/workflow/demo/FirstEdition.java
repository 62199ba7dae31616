package org.touchpointregister.workflow.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;

/** Adopts a demonstration register as edition 1 and shows it on the built-in site where the order has one. */
@Component
class FirstEdition {

    private final RegisterAdoption adoption;
    private final Touchpoints touchpoints;
    private final Departments departments;
    private final People people;
    private final Publications publications;
    private final EditionDocuments documents;

    FirstEdition(
            RegisterAdoption adoption,
            Touchpoints touchpoints,
            Departments departments,
            People people,
            Publications publications,
            EditionDocuments documents) {
        this.adoption = adoption;
        this.touchpoints = touchpoints;
        this.departments = departments;
        this.people = people;
        this.publications = publications;
        this.documents = documents;
    }

    void make(Regulation regulation, DemoRegister register) {
        Edition edition = adoption.adopt(new AdoptedRegister(
                regulation, register.title(), register.effectiveFrom(), true, rows(regulation, register)));
        regulation.publicationTargets().stream()
                .filter(target -> target.kind() == TargetKind.BUILT_IN_SITE)
                .forEach(target -> publish(edition, target));
    }

    private void publish(Edition edition, PublicationTarget target) {
        documents.render(edition);
        Publication publication = publications.open(edition.authority(), edition.number(), target.code());
        Person publisher = people.holding(edition.authority(), Role.PUBLISHER).get(0);
        publications.submit(publication.id(), new PublishAnswer(publisher.login(), null, null, null, null));
        publications.verify(publication.id());
    }

    List<AdoptedRow> rows(Regulation regulation, DemoRegister register) {
        return register.departments().stream()
                .flatMap(unit -> unit.processes().stream()
                        .flatMap(process ->
                                process.touchpoints().stream().map(point -> row(regulation, unit, process, point))))
                .toList();
    }

    private AdoptedRow row(
            Regulation regulation, DemoRegister.Unit unit, DemoRegister.Activity process, DemoRegister.Point point) {
        Department department = departments.require(regulation.id(), unit.code());
        Optional<Touchpoint> known = touchpoints.find(regulation.id(), point.name(), point.channel());
        return new AdoptedRow(
                department.id(),
                process.direction(),
                process.title(),
                point.name(),
                point.channel(),
                Optional.ofNullable(point.type())
                        .or(() -> known.map(Touchpoint::type))
                        .orElse(null),
                Optional.ofNullable(point.address())
                        .or(() -> known.map(Touchpoint::address))
                        .orElse(null),
                point.needs(),
                null,
                point.peculiarities(),
                process.grounds(),
                point.littleUsed(),
                point.notCounted(),
                false,
                unit.responsiblePost());
    }
}
