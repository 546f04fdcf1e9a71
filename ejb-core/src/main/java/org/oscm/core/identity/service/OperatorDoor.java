package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Tells operators from others before anything that is sent is looked at. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class OperatorDoor {

    /** Returns for operators only. */
    public void enter() {
        // the container has looked at the role
    }
}
