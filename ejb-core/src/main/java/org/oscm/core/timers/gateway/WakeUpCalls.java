package org.oscm.core.timers.gateway;

import java.time.Duration;
import java.util.Optional;

/** Where the servers of one installation hear each other. */
public interface WakeUpCalls {

    /** A line to the other servers; calls made while nobody listens are lost. */
    Line open() throws BrokerLost;

    /** Used by one thread. */
    interface Line extends AutoCloseable {

        /** Has all other servers begin a round of a timer. */
        void call(String timer) throws BrokerLost;

        /**
         * What another server calls.
         *
         * @param atMost how long to wait for it; zero: not at all
         * @return empty if nothing has come in time, or what came is no text
         */
        Optional<String> hear(Duration atMost) throws BrokerLost;

        @Override
        void close();
    }
}
