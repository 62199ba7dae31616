package org.touchpointregister.workflow.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.Registration;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.Variable;

/** Reads what the clerk typed; the signatory is the one the regulation names where the clerk named none. */
@Component
class RegistrationReader {

    private final ApprovingActs acts;
    private final Regulations regulations;
    private final Clock clock;

    RegistrationReader(ApprovingActs acts, Regulations regulations, Clock clock) {
        this.acts = acts;
        this.regulations = regulations;
        this.clock = clock;
    }

    Registration read(Function<String, @Nullable String> typed, UUID actId, String login) {
        return new Registration(
                typed.apply(ActApprovalFlow.ACT_NUMBER.name()),
                LocalDate.parse(String.valueOf(typed.apply(ActApprovalFlow.ACT_DATE.name()))),
                Optional.ofNullable(typed.apply(ActApprovalFlow.SIGNATORY.name()))
                        .orElseGet(() -> signatory(actId)),
                typed.apply(ActApprovalFlow.ACTING_GROUND.name()),
                date(typed, ActApprovalFlow.REGISTERED_ON),
                date(typed, ActApprovalFlow.IN_FORCE_FROM),
                date(typed, ActApprovalFlow.OFFICIALLY_PUBLISHED_ON),
                typed.apply(ActApprovalFlow.PRINTED_HASH.name()),
                typed.apply(ActApprovalFlow.BACKDATING_REASON.name()),
                login,
                clock.instant());
    }

    private String signatory(UUID actId) {
        return Optional.ofNullable(
                        regulations.of(acts.require(actId).authority()).act().signatory())
                .orElse("");
    }

    private static @Nullable LocalDate date(Function<String, @Nullable String> typed, Variable<String> variable) {
        String text = typed.apply(variable.name());
        return text == null ? null : LocalDate.parse(text);
    }
}
