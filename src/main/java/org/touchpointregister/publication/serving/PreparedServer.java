package org.touchpointregister.publication.serving;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.jetty.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Puts the finished answers before the servlets of the web server. */
@Component
class PreparedServer implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private final PreparedSite site;
    private final Sentences sentences;
    private @Nullable Server server;

    PreparedServer(PreparedSite site, Sentences sentences) {
        this.site = site;
        this.sentences = sentences;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(made -> made.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                placeBefore(made);
            }
        }));
    }

    /** Only now everything else is in its place: even what counts the requests that a stopping server still answers. */
    private void placeBefore(Server made) {
        if (!(made.getHandler() instanceof PreparedHandler)) {
            made.setHandler(new PreparedHandler(made.getHandler(), site, sentences.text("publication.databaseDown")));
        }
        server = made;
    }

    /** The running server; null where the application has none. */
    @Nullable
    Server server() {
        return server;
    }
}
