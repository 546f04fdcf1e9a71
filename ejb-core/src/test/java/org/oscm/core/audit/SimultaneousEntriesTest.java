package org.oscm.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oscm.core.audit.model.AuditEntry;
import org.oscm.core.audit.repository.AuditEntries;
import org.oscm.core.audit.usecase.ReadAuditLog;
import org.oscm.core.audit.usecase.SealEntries;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.testing.CommittingTransaction;
import org.oscm.core.testing.TestCore;

/** Servers that write and seal at once, each with a database connection of its own. */
class SimultaneousEntriesTest {

    private static final int SERVERS = 4;
    private static final int ENTRIES = 30;

    private final CyclicBarrier start = new CyclicBarrier(SERVERS);

    @AfterEach
    void leaveAnEmptyLog() {
        TestCore core = CommittingTransaction.core();
        EntityManager entities = core.get(EntityManager.class);
        core.get(NewTransaction.class).run(() -> {
            entities.createNativeQuery("delete from audit_entry").executeUpdate();
            entities.createNativeQuery("update audit_chain set lastPosition = 0, lastHash = ''")
                    .executeUpdate();
        });
        entities.close();
    }

    @Test
    void formOneChainWithoutGapsOrForks() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Future<?>> all = IntStream.range(0, SERVERS)
                    .<Future<?>>mapToObj(server -> servers.submit(() -> serve(server)))
                    .toList();
            for (Future<?> server : all) {
                server.get(1, TimeUnit.MINUTES);
            }
        } finally {
            servers.shutdownNow();
        }

        TestCore core = CommittingTransaction.core();
        assertThat(core.get(ReadAuditLog.class).verify())
                .isEqualTo(new ChainReport(true, (long) SERVERS * ENTRIES, null));
        core.get(EntityManager.class).close();
    }

    private Void serve(int server) throws Exception {
        TestCore core = CommittingTransaction.core();
        AuditEntries entries = core.get(AuditEntries.class);
        SealEntries sealEntries = core.get(SealEntries.class);
        start.await(1, TimeUnit.MINUTES);
        for (int i = 0; i < ENTRIES; i++) {
            AuditEntry entry = new AuditEntry(
                    Instant.EPOCH.plusMillis(i),
                    new Occasion("test", "Test.call", Map.of()),
                    new AuditEntry.Author("server " + server, "-", null),
                    Map.of(),
                    List.of());
            core.get(NewTransaction.class).run(() -> entries.add(entry));
            sealEntries.seal();
        }
        core.get(EntityManager.class).close();
        return null;
    }
}
