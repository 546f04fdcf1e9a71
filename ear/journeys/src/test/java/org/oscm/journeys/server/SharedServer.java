package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server and one sample application a test run at their first use and stops them at the end of the run. */
final class SharedServer implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == ServerUnderTest.class || type == SampleApplication.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext.Store shared = test.getRoot().getStore(OURS);
        if (parameter.getParameter().getType() == SampleApplication.class) {
            return shared.getOrComputeIfAbsent(
                    SampleApplication.class,
                    type -> SampleApplication.start(folder("sample")),
                    SampleApplication.class);
        }
        ServerUnderTest server = shared.getOrComputeIfAbsent(
                ServerUnderTest.class, type -> make(Variant.ofThisBuild()), ServerUnderTest.class);
        if (!server.isRunning()) {
            server.start();
        }
        return server;
    }

    private static ServerUnderTest make(Variant variant) {
        return variant.make(folder(variant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Path folder(String name) {
        try {
            Path parent = Files.createDirectories(Distribution.work());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
