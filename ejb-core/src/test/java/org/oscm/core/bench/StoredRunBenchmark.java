package org.oscm.core.bench;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.usecase.StartBillingRun;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;

/**
 * A billing run over generated subscriptions on PostgreSQL with fsync on: two workers rate, write, prove against the
 * schema and store, then the revenue is shared. Arguments: the numbers of subscriptions.
 */
public final class StoredRunBenchmark {

    private static final Clock APRIL = Clock.fixed(Instant.parse("2013-04-05T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final int WORKERS = 2;
    private static final double MEGABYTE = 1024 * 1024;

    private StoredRunBenchmark() {}

    public static void main(String... counts) throws Exception {
        System.out.printf(
                "%10s %9s %12s %14s %14s %12s %12s %12s%n",
                "bills", "seconds", "bills/s", "server CPU-ms", "database CPU-ms", "SQL/bill", "shares s", "peak MB");
        for (String count : counts) {
            run(Integer.parseInt(count));
        }
    }

    private static void run(int count) throws Exception {
        Path directory = Files.createTempDirectory("oscm-bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .start()) {
            CountingDatabase database = new CountingDatabase(postgres.getPostgresDatabase(), directory);
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                GeneratedSubscriptions.fill(connection, count);
            }
            measure(count, database);
        }
    }

    private static void measure(int count, CountingDatabase database) throws Exception {
        try (EntityManagerFactory unit = unit(database)) {
            BenchCore starter = new BenchCore(unit, APRIL);
            forgetPeaks();
            long statements = database.statements();
            long serverCpu = serverCpuMillis();
            long databaseCpu = database.cpuMillis();
            long begin = System.nanoTime();
            starter.transaction().run(() -> starter.get(StartBillingRun.class).start());
            work(unit);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long bills = bills(database);
            double serverMillis = (double) (serverCpuMillis() - serverCpu) / bills;
            double databaseMillis = (double) (database.cpuMillis() - databaseCpu) / bills;
            double sql = (double) (database.statements() - statements) / bills;
            double sharing = share(starter);
            System.out.printf(
                    Locale.ROOT,
                    "%10d %9.1f %12.0f %14.2f %15.2f %12.3f %12.1f %12.0f%n",
                    bills,
                    seconds,
                    bills / seconds,
                    serverMillis,
                    databaseMillis,
                    sql,
                    sharing,
                    peakMegabytes());
            if (bills != count) {
                throw new IllegalStateException(count + " bills were expected");
            }
        }
    }

    private static void work(EntityManagerFactory unit) throws InterruptedException {
        List<Thread> workers = Stream.generate(() -> new Thread(() ->
                        new BenchCore(unit, APRIL).get(WorkOnBillingRuns.class).work()))
                .limit(WORKERS)
                .toList();
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static double share(BenchCore core) {
        long begin = System.nanoTime();
        BillingRunFinished finished = BenchCore.lastFinished();
        core.transaction().run(() -> core.get(PlanRevenueShares.class).plan(finished));
        core.get(CalculateRevenueShares.class).work();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long bills(CountingDatabase database) throws SQLException {
        try (Statement statement = database.getConnection().createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from billing_result")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static EntityManagerFactory unit(CountingDatabase database) {
        return Persistence.createEntityManagerFactory(
                "oscm",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        database,
                        "jakarta.persistence.nonJtaDataSource",
                        database));
    }

    private static long serverCpuMillis() throws IOException {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return process.getProcessCpuTime() / 1_000_000;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void forgetPeaks() {
        ManagementFactory.getMemoryMXBean().gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peakMegabytes() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }
}
