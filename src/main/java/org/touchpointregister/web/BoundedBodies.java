package org.touchpointregister.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.SentBytes;

/**
 * Everything that is read into a parameter is read to an end: no object of the API is nearly as long, and whoever sends
 * more could fill the memory. Files are no such parameters: they are read as they come, each up to its own length.
 */
// Before anybody else reads the body.
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class BoundedBodies extends RequestBodyAdviceAdapter {

    /** The ids of five thousand rows are a tenth of this. */
    static final int LONGEST = 2 * 1024 * 1024;

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > LONGEST) {
            throw tooLarge();
        }
        byte[] body = SentBytes.read(message.getBody(), LONGEST, BoundedBodies::tooLarge);
        return new Body(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private static Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE, Refusal.Sentence.of("web.tooLarge", LONGEST / 1024 / 1024), List.of());
    }

    private record Body(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
