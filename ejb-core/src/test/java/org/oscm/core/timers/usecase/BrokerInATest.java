package org.oscm.core.timers.usecase;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.oscm.core.timers.gateway.BrokerLost;
import org.oscm.core.timers.gateway.WakeUpCalls;

/** A broker that can be taken away and given back. What is called is heard on all lines but the caller's. */
final class BrokerInATest implements WakeUpCalls {

    private final List<OpenLine> lines = new CopyOnWriteArrayList<>();
    private final Semaphore refused = new Semaphore(0);
    private final Semaphore opened = new Semaphore(0);
    private final List<String> saidToTheNext = new CopyOnWriteArrayList<>();
    private volatile boolean isThere;

    BrokerInATest(boolean isThere) {
        this.isThere = isThere;
    }

    void comes() {
        isThere = true;
    }

    /** Comes, and somebody listens from the first moment on. */
    Line comesAndIsHeard() {
        OpenLine line = new OpenLine();
        lines.add(line);
        comes();
        return line;
    }

    void goes() {
        isThere = false;
        lines.clear();
    }

    /** Says something to everybody. */
    void say(String text) {
        lines.forEach(line -> line.incoming.add(text));
    }

    /** Says something to the next line that is opened, from its first moment on. */
    void sayToTheNext(String... texts) {
        saidToTheNext.addAll(List.of(texts));
    }

    /** Waits until so many more lines are open. */
    void awaitLines(int count) throws InterruptedException {
        opened.acquire(count);
    }

    /** Waits until so many more attempts were in vain. */
    void awaitRefusals(int count) throws InterruptedException {
        refused.acquire(count);
    }

    @Override
    public Line open() throws BrokerLost {
        if (!isThere) {
            refused.release();
            throw away();
        }
        OpenLine line = new OpenLine();
        line.incoming.addAll(saidToTheNext);
        lines.add(line);
        opened.release();
        return line;
    }

    private static BrokerLost away() {
        return new BrokerLost(new IOException("nobody listens"));
    }

    private final class OpenLine implements Line {

        private final BlockingQueue<String> incoming = new LinkedBlockingQueue<>();

        @Override
        public void call(String timer) throws BrokerLost {
            requireOpen();
            lines.stream().filter(line -> line != this).forEach(line -> line.incoming.add(timer));
        }

        @Override
        public Optional<String> hear(Duration atMost) throws BrokerLost {
            requireOpen();
            try {
                return Optional.ofNullable(incoming.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        private void requireOpen() throws BrokerLost {
            if (!lines.contains(this)) {
                throw away();
            }
        }

        @Override
        public void close() {
            lines.remove(this);
        }
    }
}
