package org.oscm.planted.accounts.service;

import jakarta.ejb.Stateless;

/** Asks nobody for his role. */
@Stateless
public class OpenServiceBean {

    public void open() {
        // that it can be called is the point
    }
}
