package org.touchpointregister.workflow.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.HeadAnswer;
import org.touchpointregister.act.Registration;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.Deed;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.Variable;

/** Reads what the clerk typed; where no signatory was named, it is who stood in for the head, else the one the regulation names. */
@Component
class RegistrationReader {

    private final ApprovingActs acts;
    private final InPlaceOf inPlaceOf;
    private final ActedFor acted;
    private final People people;
    private final Clock clock;

    RegistrationReader(ApprovingActs acts, InPlaceOf inPlaceOf, ActedFor acted, People people, Clock clock) {
        this.acts = acts;
        this.inPlaceOf = inPlaceOf;
        this.acted = acted;
        this.people = people;
        this.clock = clock;
    }

    Registration read(Function<String, @Nullable String> typed, UUID actId, String login) {
        return new Registration(
                typed.apply(ActApprovalFlow.ACT_NUMBER.name()),
                LocalDate.parse(String.valueOf(typed.apply(ActApprovalFlow.ACT_DATE.name()))),
                Optional.ofNullable(typed.apply(ActApprovalFlow.SIGNATORY.name()))
                        .orElseGet(() -> signedInPlace(actId).map(this::named).orElseGet(() -> signatory(actId))),
                Optional.ofNullable(typed.apply(ActApprovalFlow.ACTING_GROUND.name()))
                        .or(() -> signedInPlace(actId)
                                .map(deed -> acted.whom(deed.login(), deed.absent(), deed.doneAt())))
                        .orElse(null),
                date(typed, ActApprovalFlow.REGISTERED_ON),
                date(typed, ActApprovalFlow.IN_FORCE_FROM),
                date(typed, ActApprovalFlow.OFFICIALLY_PUBLISHED_ON),
                typed.apply(ActApprovalFlow.PRINTED_HASH.name()),
                typed.apply(ActApprovalFlow.BACKDATING_REASON.name()),
                login,
                clock.instant());
    }

    /** The same where the head has signed on paper; null where the paper came back with another decision. */
    @Nullable
    Registration readIfSigned(Function<String, @Nullable String> typed, UUID actId, HeadAnswer answer) {
        return answer.signed() ? read(typed, actId, answer.login()) : null;
    }

    /** The signature of who stood in for the head. */
    private Optional<Deed> signedInPlace(UUID actId) {
        ApprovingAct act = acts.require(actId);
        String login = act.decidedBy();
        return login == null ? Optional.empty() : inPlaceOf.deed(act.draftNumber(), "approveAct", login);
    }

    private String named(Deed deed) {
        return people.find(deed.login())
                .map(person -> person.post() + " " + person.fullName())
                .orElse(deed.login());
    }

    private String signatory(UUID actId) {
        return Optional.ofNullable(acts.formOf(actId).signatory()).orElse("");
    }

    private static @Nullable LocalDate date(Function<String, @Nullable String> typed, Variable<String> variable) {
        String text = typed.apply(variable.name());
        return text == null ? null : LocalDate.parse(text);
    }
}
