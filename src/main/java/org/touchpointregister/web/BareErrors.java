package org.touchpointregister.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.jetty.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Says in Russian what the server itself turns away before a page of ours is asked: an address too long or without sense. */
@Component
class BareErrors extends ErrorHandler implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ru">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s</title>
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/site.css">
            </head>
            <body class="narrow">
            <main id="content">
              <p class="product"><a href="/">%2$s</a></p>
              <div class="card"><h1>%1$s</h1><p>%3$s</p></div>
            </main>
            </body>
            </html>
            """;

    private final Sentences sentences;

    BareErrors(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.setErrorHandler(this));
    }

    /** Not in the Latin alphabet that the server would take for what was not asked for. */
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MimeTypes.Type.TEXT_HTML_UTF_8.asString());
        generateAcceptableResponse(
                request,
                response,
                callback,
                MimeTypes.Type.TEXT_HTML.asString(),
                List.of(StandardCharsets.UTF_8),
                code,
                message,
                cause);
    }

    @Override
    protected void writeErrorHtml(
            Request request,
            Writer writer,
            Charset charset,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            boolean showStacks)
            throws IOException {
        String sentence = code == HttpStatus.URI_TOO_LONG_414 ? "web.addressTooLong" : "web.badAddress";
        writer.write(
                PAGE.formatted(sentences.text("web.failed"), sentences.text("web.product"), sentences.text(sentence)));
    }
}
