package org.touchpointregister.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher answers: where and when the edition was placed, by what that is shown, and why it is late where it is.
 * For the built-in site address and time are not asked: the site and the server's own time count.
 */
public record PublishAnswer(
        String login,
        @Nullable String address,
        @Nullable Instant publishedAt,
        @Nullable String evidence,
        @Nullable String lateReason) {}
