package org.oscm.core.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.usecase.quotes.RatingRequestJson;
import org.oscm.core.storage.Json;

/** The kernel alone: all known rating scenarios in memory, without JSON, XML and database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RatingBenchmark {

    private final List<RatingRequest> requests = new ArrayList<>();

    @Setup
    public void read() throws IOException, URISyntaxException {
        Path folder =
                Path.of(RatingBenchmark.class.getResource("/oracle/rating").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode scenario : Json.strict().readTree(Files.readAllBytes(file))) {
                    requests.add(RatingRequestJson.read(scenario.get("request")));
                }
            }
        }
    }

    /** One operation rates all scenarios. */
    @Benchmark
    public void rateAllScenarios(Blackhole sink) {
        requests.forEach(request -> sink.consume(SubscriptionRating.rate(request)));
    }
}
