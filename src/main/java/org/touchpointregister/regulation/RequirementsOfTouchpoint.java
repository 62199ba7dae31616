package org.touchpointregister.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation.Requirement;
import org.touchpointregister.regulation.Regulation.RequirementsOf;
import org.touchpointregister.shared.Channel;

/** Puts together what one touchpoint must conform to. */
final class RequirementsOfTouchpoint {

    private RequirementsOfTouchpoint() {}

    static List<Requirement> of(Regulation regulation, Channel channel, @Nullable String type) {
        Stream<Requirement> ofChannel =
                regulation.channelRequirements().stream().filter(requirement -> requirement.channel() == channel);
        Stream<Requirement> ofType = Optional.ofNullable(type).flatMap(regulation::type).stream()
                .flatMap(known -> known.requirements().stream())
                .flatMap(requirement -> expanded(regulation, requirement));
        return Stream.concat(ofType, ofChannel).toList();
    }

    private static Stream<Requirement> expanded(Regulation regulation, Requirement requirement) {
        RequirementsOf other = requirement.requirementsOf();
        if (other == null) {
            return Stream.of(requirement);
        }
        return regulation.type(other.type()).stream()
                .flatMap(type -> type.requirements().stream())
                .filter(of -> !other.except().contains(of.code()));
    }
}
