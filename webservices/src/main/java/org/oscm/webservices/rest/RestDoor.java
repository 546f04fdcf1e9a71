package org.oscm.webservices.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All REST resources live below {@code /oscm-rest}. */
@ApplicationPath("/oscm-rest")
public class RestDoor extends Application {}
