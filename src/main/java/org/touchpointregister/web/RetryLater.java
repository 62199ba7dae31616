package org.touchpointregister.web;

import java.util.function.BiConsumer;
import org.springframework.http.HttpHeaders;
import org.touchpointregister.shared.Refusal;

/** Says after how many seconds it is worth asking again, where others are only served first. */
final class RetryLater {

    private static final String SECONDS = "10";

    private RetryLater() {}

    static void tell(Refusal refusal, BiConsumer<String, String> header) {
        if (refusal.kind() == Refusal.Kind.BUSY) {
            header.accept(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
