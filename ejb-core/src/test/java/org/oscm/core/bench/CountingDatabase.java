package org.oscm.core.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A data source with one connection a thread that counts what is sent; a batch counts once. */
final class CountingDatabase implements DataSource {

    private static final long TICKS_PER_SECOND = 100;

    private final DataSource database;
    private final Path dataDirectory;
    private final AtomicLong statements = new AtomicLong();
    private final Map<Thread, Connection> connections = new ConcurrentHashMap<>();

    CountingDatabase(DataSource database, Path dataDirectory) {
        this.database = database;
        this.dataDirectory = dataDirectory;
    }

    long statements() {
        return statements.get();
    }

    /** Processor time of the database server and all its processes, ended ones included. */
    long cpuMillis() throws IOException {
        String postmaster = Files.readAllLines(dataDirectory.resolve("postmaster.pid"))
                .get(0)
                .trim();
        long ticks = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.toList()) {
                if (process.getFileName().toString().matches("\\d+")) {
                    ticks += ticks(process, postmaster);
                }
            }
        }
        return ticks * 1000 / TICKS_PER_SECOND;
    }

    private static long ticks(Path process, String postmaster) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean isServer = process.getFileName().toString().equals(postmaster);
            if (!isServer && !fields[1].equals(postmaster)) {
                return 0;
            }
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return isServer ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection known = connections.get(Thread.currentThread());
        if (known == null) {
            known = counted(database.getConnection());
            connections.put(Thread.currentThread(), known);
        }
        return known;
    }

    /** Hands the connection of a thread back; it stays open for the next use. */
    private Connection counted(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            Object result = method.invoke(connection, arguments);
            if (result instanceof PreparedStatement prepared) {
                return counted(PreparedStatement.class, prepared);
            }
            return result instanceof Statement statement ? counted(Statement.class, statement) : result;
        });
    }

    private <S extends Statement> S counted(Class<S> type, S statement) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            return method.invoke(statement, arguments);
        });
    }

    private interface Call {
        Object of(Method method, Object... arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return database.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
