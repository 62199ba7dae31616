package org.touchpointregister.workflow.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.act.ActChanges;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.change.Sessions;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Office.Desks;

/** Starts changes and acts in any authority and brings them to any step, by the people who do it there. */
final class Rides {

    private static final AtomicInteger ROWS = new AtomicInteger();

    private final ApplicationContext application;

    Rides(ApplicationContext application) {
        this.application = application;
    }

    /** A draft with one complete row, made by a specialist. */
    Ride toPrepare(Body body) {
        Ride ride = empty(body);
        addRow(ride, row(body));
        return ride;
    }

    /** A draft without rows. */
    Ride empty(Body body) {
        return empty(body, body.login("specialist1"));
    }

    /** The same, begun by that person. */
    Ride empty(Body body, String login) {
        UUID id = desks().as(login, () -> changeWorkflow().start(new NewChange(body.id(), null, null, null, login)));
        return ride(body, id);
    }

    Ride ride(Body body, UUID id) {
        return new Ride(this, body, changes().require(id));
    }

    Ride toCheck(Body body) {
        return toPrepare(body).submit();
    }

    Ride toAccepted(Body body) {
        return toCheck(body).accept();
    }

    /** An act drafted from these changes, from a new accepted one where none is given. */
    ActRide toAct(Body body, Ride... included) {
        List<Ride> chosen = included.length == 0 ? List.of(toAccepted(body)) : Arrays.asList(included);
        if (regulation(body).act().perChange()) {
            return actOf(chosen.get(0));
        }
        String ids = chosen.stream().map(ride -> ride.id().toString()).collect(Collectors.joining(","));
        String number = desks().as(
                        body.login("authorised"),
                        () -> engine().getRuntimeService()
                                .startProcessInstanceByKey(
                                        "act-approval",
                                        Map.of("authority", body.id().value(), "changes", ids))
                                .getBusinessKey());
        return new ActRide(
                this,
                body,
                acts().of(body.id()).stream()
                        .filter(act -> act.draftNumber().equals(number))
                        .findFirst()
                        .orElseThrow());
    }

    /** The act that has taken the change in. */
    ActRide actOf(Ride change) {
        return new ActRide(
                this,
                change.body(),
                acts().require(Objects.requireNonNull(change.now().actId())));
    }

    ActRide toSigned(Body body, Ride... included) {
        return toAct(body, included).send().head("sign");
    }

    /** Takes a change out of a draft: in the register and in the engine, as the authorised person. */
    void takeOut(ActRide act, Ride change) {
        String authorised = act.body().login("authorised");
        desks().as(authorised, () -> {
            bean(ActChanges.class).takeOut(act.id(), new ActChanges.TakenOut(change.id(), authorised, "Not yet."));
            return act;
        });
    }

    /** A scan as the clerk adds it where nothing is registered without one. */
    void attachScan(ActRide act) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        new Signing(port, act.body().login("clerk"), act)
                .post("scan", "%PDF-1.4 scanned".getBytes(StandardCharsets.US_ASCII));
    }

    /** A registered act whose edition waits for the publisher. */
    ActRide toPublication(Body body, Ride... included) {
        return toSigned(body, included).register();
    }

    /** Everything published, so that the next edition changes a public register and has the legal term. */
    void publishedBefore(Body body) {
        if (publications().currentOf(body.id()).isEmpty()) {
            toPublication(body).publish();
        }
    }

    /** A session of the chair and two members decides, all of them for it; the secretary enters it. */
    void session(Ride change, VoteChoice decision, String remark) {
        String secretary = change.body().login("secretary");
        Set<String> present = Stream.of("chair", "member1", "member2")
                .map(change.body()::login)
                .collect(Collectors.toSet());
        Sessions.Result result = new Sessions.Result(change.id(), decision, 3, remark);
        desks().as(secretary, () -> {
            bean(Sessions.class)
                    .enter(new Sessions.Held("7", today(change.body()), present, List.of(result)), secretary);
            return change;
        });
    }

    void addRow(Ride ride, ItemContent row) {
        String specialist = ride.body().login("specialist1");
        desks().as(specialist, () -> drafts().add(ride.id(), row, specialist));
    }

    /** A complete row about a touchpoint that no other row names. */
    ItemContent row(Body body) {
        return row(body, "Touchpoint " + ROWS.incrementAndGet());
    }

    /** A complete row in the words of that authority's own order. */
    ItemContent row(Body body, String touchpoint) {
        Regulation regulation = regulation(body);
        String need = regulation.needs().stream()
                .filter(candidate -> !candidate.freeText())
                .findFirst()
                .orElseThrow()
                .code();
        return ItemContent.empty()
                .copy()
                .direction(regulation.directions().get(0).code())
                .process(null, "Process one")
                .touchpoint(touchpoint, Channel.DIGITAL)
                .place(null, "https://example.org")
                .needs(List.of(need), null)
                .peculiarities("None.")
                .grounds(List.of(new RowGround(regulation.grounds().get(0).code(), null)))
                .responsiblePost("Chief specialist")
                .made();
    }

    /** What the processes of that number know. */
    Map<String, Object> variables(String number) {
        Map<String, Object> known = new TreeMap<>();
        engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(instance -> engine().getRuntimeService().getVariables(instance.getId()))
                .forEach(variables -> variables.forEach((name, value) -> known.put(name, String.valueOf(value))));
        return known;
    }

    LocalDate today(Body body) {
        return LocalDate.now(
                bean(Clock.class).withZone(regulation(body).authority().timeZone()));
    }

    void travelTo(String instant) {
        desks().clock().travelTo(Instant.parse(instant));
    }

    Regulation regulation(Body body) {
        return bean(Regulations.class).of(body.id());
    }

    ProcessEngineConfigurationImpl engineConfiguration() {
        return (ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration();
    }

    ProcessEngine engine() {
        return bean(ProcessEngine.class);
    }

    Desks desks() {
        return bean(Desks.class);
    }

    Changes changes() {
        return bean(Changes.class);
    }

    Drafts drafts() {
        return bean(Drafts.class);
    }

    Remarks remarks() {
        return bean(Remarks.class);
    }

    ChangeWorkflow changeWorkflow() {
        return bean(ChangeWorkflow.class);
    }

    ApprovingActs acts() {
        return bean(ApprovingActs.class);
    }

    Editions editions() {
        return bean(Editions.class);
    }

    Publications publications() {
        return bean(Publications.class);
    }

    ApplicationContext application() {
        return application;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
