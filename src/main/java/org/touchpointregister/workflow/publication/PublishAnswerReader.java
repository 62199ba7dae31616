package org.touchpointregister.workflow.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.PublicationFlow;

/** Reads the publisher's answer; a time without a zone is the authority's own. */
@Component
class PublishAnswerReader {

    private final Regulations regulations;

    PublishAnswerReader(Regulations regulations) {
        this.regulations = regulations;
    }

    PublishAnswer read(Function<String, @Nullable String> typed, String authority, String login) {
        ZoneId zone = regulations.of(new AuthorityId(authority)).authority().timeZone();
        String at = typed.apply(PublicationFlow.PUBLISHED_AT.name());
        Instant publishedAt =
                at == null ? null : LocalDateTime.parse(at).atZone(zone).toInstant();
        return new PublishAnswer(
                login,
                typed.apply(PublicationFlow.ADDRESS.name()),
                publishedAt,
                typed.apply(PublicationFlow.EVIDENCE.name()),
                typed.apply(PublicationFlow.LATE_REASON.name()));
    }
}
