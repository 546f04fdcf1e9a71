package org.oscm.core.timers.gateway;

/** The common message broker is not there, or not any more. */
public class BrokerLost extends Exception {

    public BrokerLost(Exception cause) {
        super(cause);
    }
}
