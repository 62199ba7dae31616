package org.touchpointregister.workflow.lifecycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.touchpointregister.act.ActState;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.PaperSigning;
import org.touchpointregister.act.Registration;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.shared.EditionNumber;

/** An act on its way, with the edition it makes and that edition's publication. */
final class ActRide extends Case {

    private final Rides rides;
    private final UUID id;

    ActRide(Rides rides, Body body, ApprovingAct act) {
        super(rides, body, act.draftNumber());
        this.rides = rides;
        this.id = act.id();
    }

    UUID id() {
        return id;
    }

    ApprovingAct now() {
        return rides.acts().require(id);
    }

    Registration registered() {
        return Objects.requireNonNull(now().registration());
    }

    ActState state() {
        return now().state();
    }

    @Override
    String picture() {
        return state() + " " + now().registration() + " "
                + rides.editions().all(body().id()).size() + " " + super.picture();
    }

    /** Sent, and agreed to by everybody whom the regulation asks: it lies with the head. */
    ActRide send() {
        return sendToBeAgreed().agreeByAll();
    }

    ActRide agreeByAll() {
        while (stands().contains("agreeAct")) {
            agree(Map.of("decision", "agree"));
        }
        return this;
    }

    ActRide sendToBeAgreed() {
        answer("authorised", "prepareAct", Map.of("decision", "send"));
        return this;
    }

    /** Sent to a head who decides on the printed act. */
    ActRide sendOnPaper() {
        answer("authorised", "prepareAct", Map.of("decision", "paper"));
        return agreeByAll();
    }

    /** The head has taken it on paper although it waited in the system. */
    ActRide takeToPaper() {
        String clerk = body().login("clerk");
        desks().as(clerk, () -> {
            rides.bean(PaperSigning.class).takeToPaper(id, clerk);
            return id;
        });
        return this;
    }

    /** The clerk records what came back on paper. */
    ActRide onPaper(Map<String, ?> answer) {
        answer("clerk", "recordPaperDecision", answer);
        desks().runDueJobs();
        return this;
    }

    /** Everybody who is asked at the moment gives that answer. */
    ActRide agree(Map<String, ?> answer) {
        for (Task task : open("agreeAct")) {
            String login = rides.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getUserId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            completeUnclaimed(login, task, answer);
        }
        return this;
    }

    ActRide head(String decision) {
        answer("approver", "approveAct", Ride.decision(decision));
        return this;
    }

    ActRide register() {
        return register(rides.today(body()));
    }

    ActRide register(LocalDate date) {
        if (rides.regulation(body()).act().scanRequired()) {
            rides.attachScan(this);
        }
        answer("clerk", "registerAct", registration(date));
        desks().runDueJobs();
        return this;
    }

    /** A complete answer of the clerk, with a number that no other act has. */
    Map<String, Object> registration(LocalDate date) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("actNumber", "N-" + number().replaceAll("\\D", ""));
        answer.put("actDate", date.toString());
        now().printedHash().ifPresent(hash -> answer.put("printedHash", hash));
        return answer;
    }

    ActRide publish() {
        return publish(Map.of());
    }

    /** The publisher completes every open task; what no program can check has evidence, and a second person looks. */
    ActRide publish(Map<String, ?> more) {
        Map<String, Object> answer = new HashMap<>(more);
        answer.putIfAbsent("evidence", "Seen in the store.");
        answer("publisher", "publishEdition", answer);
        desks().runDueJobs();
        if (stands().contains("confirmPublication")) {
            confirm(Map.of("decision", "confirm"));
        }
        return this;
    }

    ActRide confirm(Map<String, ?> answer) {
        answer("authorised", "confirmPublication", answer);
        desks().runDueJobs();
        return this;
    }

    EditionNumber edition() {
        return Objects.requireNonNull(now().edition());
    }

    List<Publication> publications() {
        return rides.publications().of(body().id()).stream()
                .filter(publication -> publication.edition().equals(edition()))
                .toList();
    }

    /** The publication on the built-in site. */
    Publication publication() {
        return publications().stream().filter(Publication::builtIn).findFirst().orElseThrow();
    }
}
