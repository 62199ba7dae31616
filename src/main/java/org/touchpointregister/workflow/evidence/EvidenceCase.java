package org.touchpointregister.workflow.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** An edition with what it came from and what became of it; {@code act} is null where none made it. */
record EvidenceCase(
        Edition edition,
        Regulation regulation,
        @Nullable ApprovingAct act,
        List<ChangeRequest> changes,
        List<ActCorrection> corrections,
        List<Publication> publications) {

    /** Numbers of the cases in the engine. */
    List<String> businessKeys() {
        return Stream.concat(
                        Stream.ofNullable(act).map(ApprovingAct::draftNumber),
                        Stream.concat(
                                corrections.stream().map(ActCorrection::number),
                                changes.stream().map(ChangeRequest::number)))
                .distinct()
                .toList();
    }

    /** Ids by which deadlines and letters know it. */
    List<String> subjects() {
        return Stream.of(
                        Stream.ofNullable(act).map(ApprovingAct::id),
                        changes.stream().map(ChangeRequest::id),
                        publications.stream().map(Publication::id))
                .flatMap(ids -> ids)
                .map(Object::toString)
                .toList();
    }
}
