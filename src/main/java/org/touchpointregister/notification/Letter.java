package org.touchpointregister.notification;

import org.jspecify.annotations.Nullable;

/** The words of a letter: the subject of one line, the same message as text and as HTML. */
public record Letter(
        String subject, String text, String html, @Nullable String link) {}
