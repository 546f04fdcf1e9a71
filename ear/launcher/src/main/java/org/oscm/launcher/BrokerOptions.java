package org.oscm.launcher;

import java.util.Optional;

/**
 * The message broker over which the servers of one database wake each other's workers.
 *
 * @param address host and port; empty: this server has no broker
 * @param user the broker's user; what OpenMQ brings by default unless told otherwise
 * @param password his password
 */
record BrokerOptions(Optional<String> address, String user, String password) {

    static BrokerOptions read(Options.Reader reader) {
        return new BrokerOptions(
                reader.hostAndPort("oscm.jms.address"),
                reader.text("oscm.jms.user").orElse("guest"),
                reader.text("oscm.jms.password").orElse("guest"));
    }

    @Override
    public String toString() {
        return "BrokerOptions[" + address.orElse("none") + ", user=" + user + "]";
    }
}
