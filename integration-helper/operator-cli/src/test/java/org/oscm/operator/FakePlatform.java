package org.oscm.operator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers what a test tells it to, and remembers what it was asked. */
final class FakePlatform implements AutoCloseable {

    /** What was asked. */
    record Call(String line, String body, String authorization, String key) {}

    private record Answer(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private int connectionsToDrop;

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Several answers to the same line are given one after the other. */
    FakePlatform answer(String line, int status, String body) {
        return answer(line, status, body, Map.of());
    }

    FakePlatform answer(String line, int status, String body, Map<String, String> headers) {
        answers.computeIfAbsent(line, asked -> new ArrayList<>()).add(new Answer(status, body, headers));
        return this;
    }

    void dropConnections(int howMany) {
        connectionsToDrop = howMany;
    }

    List<Call> calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        calls.add(new Call(
                line,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        if (connectionsToDrop > 0) {
            connectionsToDrop--;
            exchange.close();
            return;
        }
        List<Answer> waiting = answers.getOrDefault(line, new ArrayList<>(List.of(new Answer(404, "", Map.of()))));
        Answer answer = waiting.size() > 1 ? waiting.remove(0) : waiting.get(0);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
