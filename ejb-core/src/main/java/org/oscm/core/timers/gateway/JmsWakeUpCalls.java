package org.oscm.core.timers.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.oscm.core.configuration.Installation;

/**
 * Over a topic of the broker behind the server's connection factory {@value #FACTORY}. A message holds the name of a timer
 * and nothing else; its property {@value #CALLER} lets a server not hear itself.
 */
@Dependent
public class JmsWakeUpCalls implements WakeUpCalls {

    private static final String FACTORY = "jms/BSSBroker";
    private static final String TOPIC = "oscm_wake_up_calls";
    private static final int LONGEST_CONNECT_MILLIS = 2_000;
    private static final String CALLER = "caller";

    private final String ownName = UUID.randomUUID().toString();

    @Override
    public Line open() throws BrokerLost {
        try {
            requireListening(Installation.commonBroker().orElseThrow());
            ConnectionFactory factory = InitialContext.doLookup(FACTORY);
            return opened(factory.createContext(JMSContext.AUTO_ACKNOWLEDGE));
        } catch (IOException | NamingException | JMSRuntimeException e) {
            throw new BrokerLost(e);
        }
    }

    /** Asked first, because the client of the broker logs every attempt that fails. */
    private static void requireListening(String address) throws IOException {
        URI broker = URI.create("mq://" + address);
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(broker.getHost(), broker.getPort()), LONGEST_CONNECT_MILLIS);
        }
    }

    private Line opened(JMSContext jms) {
        try {
            return new TopicLine(jms);
        } catch (JMSRuntimeException e) {
            jms.close();
            throw e;
        }
    }

    private final class TopicLine implements Line {

        private final JMSContext jms;
        private final Topic topic;
        private final JMSConsumer consumer;
        private final JMSProducer producer;

        private TopicLine(JMSContext jms) {
            this.jms = jms;
            this.topic = jms.createTopic(TOPIC);
            this.consumer = jms.createConsumer(topic, CALLER + " <> '" + ownName + "'");
            this.producer = jms.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setProperty(CALLER, ownName);
        }

        @Override
        public void call(String timer) throws BrokerLost {
            try {
                producer.send(topic, timer);
            } catch (JMSRuntimeException e) {
                throw new BrokerLost(e);
            }
        }

        @Override
        public Optional<String> hear(Duration atMost) throws BrokerLost {
            try {
                Message message = atMost.isZero() ? consumer.receiveNoWait() : consumer.receive(atMost.toMillis());
                return message instanceof TextMessage text ? Optional.ofNullable(text.getText()) : Optional.empty();
            } catch (JMSException | JMSRuntimeException e) {
                throw new BrokerLost(e);
            }
        }

        @Override
        public void close() {
            jms.close();
        }
    }
}
