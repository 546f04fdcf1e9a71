package org.oscm.webservices.soap;

import com.sun.xml.ws.api.server.BoundEndpoint;
import com.sun.xml.ws.api.server.Container;
import com.sun.xml.ws.api.server.Module;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the JAX-WS RI asks its surroundings for: the list of endpoints that live side by side. */
final class DoorContainer extends Container {

    private final Module module = new Module() {
        private final List<BoundEndpoint> endpoints = new CopyOnWriteArrayList<>();

        @Override
        public List<BoundEndpoint> getBoundEndpoints() {
            return endpoints;
        }
    };

    @Override
    public <S> S getSPI(Class<S> spi) {
        return spi == Module.class ? spi.cast(module) : null;
    }
}
