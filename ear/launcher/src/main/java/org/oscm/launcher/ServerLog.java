package org.oscm.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/**
 * The server's log: {@code server.log}, one line a record; when it reaches its size it becomes {@code server.log.1} and so on,
 * the oldest one going away.
 */
final class ServerLog extends StreamHandler {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int PREDECESSORS = 5;

    private final Path file;
    private final long mostBytes;
    private CountingStream stream;

    ServerLog(Path file) throws IOException {
        this(file, MOST_BYTES);
    }

    ServerLog(Path file, long mostBytes) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        setFormatter(new OneLine());
        setEncoding(StandardCharsets.UTF_8.name());
        setLevel(Level.ALL);
        openStream();
    }

    /** Makes this file the only place log records go to; the console is left to the progress lines. */
    static Path sendEverythingTo(Path folder) {
        Path file = folder.resolve("server.log");
        try {
            Logger root = Logger.getLogger("");
            ServerLog log = new ServerLog(file);
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            root.addHandler(log);
            System.setOut(printingTo(Logger.getLogger("stdout"), Level.INFO));
            System.setErr(printingTo(Logger.getLogger("stderr"), Level.WARNING));
            return file;
        } catch (IOException e) {
            throw new StartProblem(
                    ExitCode.HOME_UNUSABLE,
                    "The log file " + file + " cannot be written (" + e.getMessage() + "): repair it or move it away.",
                    e);
        }
    }

    /** What the server or a library prints belongs into the log as well. */
    private static PrintStream printingTo(Logger logger, Level level) {
        return new PrintStream(new LineLogger(logger, level), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        super.publish(record);
        flush();
        if (stream.bytes >= mostBytes) {
            rotate();
        }
    }

    private void rotate() {
        try {
            close();
            for (int number = PREDECESSORS - 1; number >= 1; number--) {
                moveIfExists(predecessor(number), predecessor(number + 1));
            }
            moveIfExists(file, predecessor(1));
            openStream();
        } catch (IOException e) {
            reportError("The log file cannot be rotated", e, ErrorManager.OPEN_FAILURE);
        }
    }

    private Path predecessor(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private static void moveIfExists(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void openStream() throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        stream = new CountingStream(out, Files.size(file));
        setOutputStream(stream);
    }

    /** Knows how long the file has become. */
    private static final class CountingStream extends FilterOutputStream {

        private long bytes;

        CountingStream(OutputStream out, long bytesSoFar) {
            super(out);
            this.bytes = bytesSoFar;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }
    }

    /** Makes a log record of every line; each thread has its own line, so that they do not mix. */
    private static final class LineLogger extends OutputStream {

        private final Logger logger;
        private final Level level;
        private final ThreadLocal<ByteArrayOutputStream> line = ThreadLocal.withInitial(ByteArrayOutputStream::new);

        LineLogger(Logger logger, Level level) {
            this.logger = logger;
            this.level = level;
        }

        @Override
        public void write(int b) {
            ByteArrayOutputStream current = line.get();
            if (b != '\n') {
                current.write(b);
                return;
            }
            String text = current.toString(StandardCharsets.UTF_8);
            current.reset();
            if (!text.isBlank()) {
                logger.log(level, text);
            }
        }
    }

    /** Instant, level, logger, message; further lines are indented, so that no message can pass for a record. */
    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord record) {
            StringBuilder line = new StringBuilder()
                    .append(record.getInstant())
                    .append(' ')
                    .append(record.getLevel().getName())
                    .append(" [")
                    .append(record.getLoggerName())
                    .append("] ")
                    .append(indented(formatMessage(record)));
            if (record.getThrown() != null) {
                StringWriter trace = new StringWriter();
                record.getThrown().printStackTrace(new PrintWriter(trace));
                line.append("\n    ").append(indented(trace.toString()));
            }
            return line.append('\n').toString();
        }

        private static String indented(String text) {
            return text.strip().replaceAll("\\R", "\n    ");
        }
    }
}
