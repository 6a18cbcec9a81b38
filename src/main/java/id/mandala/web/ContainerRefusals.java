package id.mandala.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our own answers where Tomcat has a page of its own. */
@Component
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<Edge> edge;

    ContainerRefusals(ObjectProvider<Edge> edge) {
        this.edge = edge;
    }

    /** The parts that answer need the whole program, so they are asked for with the first refusal. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(EdgeValve.class.getName());
                host.getPipeline().addValve(new EdgeValve(edge, context::getServletContext));
            }
        });
    }
}
