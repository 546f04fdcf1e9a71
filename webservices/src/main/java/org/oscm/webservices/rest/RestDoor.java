package org.oscm.webservices.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All REST resources live below {@code /oscm-rest}; bodies are read and written by {@link JsonBodies} alone. */
@ApplicationPath("/oscm-rest")
public class RestDoor extends Application {

    /** Names our JSON feature as the one in use; else the server's own, which knows no records, would come first. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", JsonBodies.class.getSimpleName());
    }
}
