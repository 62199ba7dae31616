package org.touchpointregister.publication.serving;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the servlets (P-5): a finished answer is written at once by the thread that read the request, everything
 * else goes to the pool as ever.
 */
final class PreparedHandler extends Handler.Wrapper {

    private final PreparedSite site;
    private final String whileDown;

    PreparedHandler(Handler servlets, PreparedSite site, String whileDown) {
        super(servlets);
        this.site = site;
        this.whileDown = whileDown;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        PreparedAnswer answer = find(request);
        if (answer != null) {
            write(answer, request, response, callback);
        } else if (site.databaseDown() && isSite(request)) {
            sorry(response, callback);
        } else {
            getServer().getThreadPool().execute(new Passing(this, request, response, callback));
        }
        return true;
    }

    /** Only what is the same for whoever asks; a cookie may stand for a person or for a way of showing. */
    private @Nullable PreparedAnswer find(Request request) {
        if (!isRead(request) || request.getHttpURI().getQuery() != null) {
            return null;
        }
        if (request.getConnectionMetaData().getConnector() instanceof LocalConnector) {
            return null; // the one who makes the answers
        }
        PreparedAnswer answer = site.find(request.getHttpURI().getPath());
        HttpFields headers = request.getHeaders();
        boolean anybody = !headers.contains(HttpHeader.COOKIE) && !headers.contains(HttpHeader.AUTHORIZATION);
        return answer == null || anybody || answer.forEverybody() || site.databaseDown() ? answer : null;
    }

    private static void write(PreparedAnswer answer, Request request, Response response, Callback callback) {
        HttpFields headers = request.getHeaders();
        PreparedAnswer.Variant variant = answer.variant(headers.get(HttpHeader.ACCEPT_ENCODING));
        boolean known = answer.known(headers.get(HttpHeader.IF_NONE_MATCH));
        HttpFields.Mutable sent = response.getHeaders();
        for (HttpField field : known ? variant.known() : variant.head()) {
            sent.add(field);
        }
        if (known) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
            return;
        }
        PreparedAnswer.Body body = variant.body();
        if (body.memory() != null) {
            response.write(true, body.memory().duplicate(), callback);
        } else if (request.getMethod().equals("HEAD") || body.file() == null) {
            response.write(true, null, callback);
        } else {
            Content.copy(Content.Source.from(body.file()), response, callback);
        }
    }

    private boolean pass(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback);
    }

    /** The servlets at work on a thread of the pool; how it ends is told to the client. */
    private static final class Passing extends FutureTask<Boolean> {

        private final Request request;
        private final Response response;
        private final Callback callback;

        Passing(PreparedHandler handler, Request request, Response response, Callback callback) {
            super(() -> handler.pass(request, response, callback));
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        @Override
        protected void done() {
            try {
                if (!get()) {
                    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (ExecutionException failure) {
                Response.writeError(request, response, callback, failure.getCause());
            } catch (InterruptedException failure) {
                Thread.currentThread().interrupt();
                Response.writeError(request, response, callback, failure);
            }
        }
    }

    /** A page that needs the database while it is away: said at once instead of after a long wait. */
    private void sorry(Response response, Callback callback) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "60");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, whileDown, callback);
    }

    private static boolean isRead(Request request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean isSite(Request request) {
        String path = request.getHttpURI().getPath();
        return isRead(request) && (path.equals("/") || path.startsWith("/registers/") || path.startsWith("/opendata"));
    }
}
