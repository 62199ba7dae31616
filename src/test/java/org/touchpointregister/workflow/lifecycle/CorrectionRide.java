package org.touchpointregister.workflow.lifecycle;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.register.Edition;

/** A correction on its way: described by the authorised person, confirmed by the clerk. */
final class CorrectionRide extends Case {

    private final Rides rides;

    private CorrectionRide(Rides rides, Body body, String number) {
        super(rides, body, number);
        this.rides = rides;
    }

    /** Started by that person for the act that made the edition. */
    static CorrectionRide start(Rides rides, ActRide act, String who) {
        String number = rides.desks()
                .as(
                        act.body().login(who),
                        () -> rides.engine()
                                .getRuntimeService()
                                .startProcessInstanceByKey(
                                        "act-correction",
                                        Map.of(
                                                "authority",
                                                act.body().id().value(),
                                                "correctedEdition",
                                                act.edition().toString()))
                                .getBusinessKey());
        return new CorrectionRide(rides, act.body(), number);
    }

    static CorrectionRide of(Rides rides, ActRide act) {
        return start(rides, act, "authorised");
    }

    CorrectionRide describe(Map<String, ?> answer) {
        answer("authorised", "prepareCorrection", described(answer));
        return this;
    }

    static Map<String, Object> described(Map<String, ?> answer) {
        Map<String, Object> whole = new HashMap<>(answer);
        whole.putIfAbsent("ground", "As on the paper.");
        return whole;
    }

    CorrectionRide confirm() {
        answer("clerk", "confirmCorrection", Map.of("decision", "confirm"));
        desks().runDueJobs();
        return this;
    }

    CorrectionRide publish() {
        answer("publisher", "publishEdition", Map.of("lateReason", "The paper was another one."));
        desks().runDueJobs();
        return this;
    }

    ActCorrection now() {
        return rides.bean(ActCorrections.class)
                .require(UUID.fromString(String.valueOf(rides
                        .engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("correctionId")
                        .list()
                        .stream()
                        .filter(known -> rides.bean(ActCorrections.class)
                                .require(UUID.fromString((String) known.getValue()))
                                .number()
                                .equals(number()))
                        .findFirst()
                        .orElseThrow()
                        .getValue())));
    }

    /** The edition that put it right. */
    Edition made() {
        return rides.editions().require(body().id(), java.util.Objects.requireNonNull(now().madeEdition()));
    }
}
