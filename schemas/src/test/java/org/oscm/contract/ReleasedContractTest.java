package org.oscm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients of the released version work unchanged if and only if the wire looks as it did. */
class ReleasedContractTest {
    private static final ContractFacts PLATFORM = ContractFacts.platform();
    private static final ContractFacts OUTBOUND = ContractFacts.outbound();

    static Stream<Arguments> services() {
        return Stream.of(PLATFORM, OUTBOUND)
                .flatMap(contract -> contract.interfaces().entrySet().stream()
                        .map(service -> Arguments.of(service.getKey(), service.getValue(), contract)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void theInterfacePublishesTheReleasedOperationsAndTypes(
            String service, Class<?> serviceInterface, ContractFacts contract) throws IOException {
        WireFacts published = new WireFacts(new PublishedWsdl(serviceInterface));

        assertThat(published.operations()).containsExactlyEntriesOf(contract.operations(service));
        assertThat(published.types()).containsExactlyEntriesOf(contract.types(service));
    }

    @Test
    void thePlatformOffersNineteenServicesWithTwoHundredAndNineteenOperations() {
        assertThat(PLATFORM.interfaces()).hasSize(19);
        assertThat(PLATFORM.interfaces().keySet().stream()
                        .map(PLATFORM::operations)
                        .mapToInt(Map::size)
                        .sum())
                .isEqualTo(219);
    }

    @Test
    void aDifferenceInOrderCardinalityOrFormIsSeen() {
        String released = WireFacts.line("key", "long", "1", "1", false, true);

        assertThat(released)
                .isNotEqualTo(WireFacts.line("key", "long", "0", "1", false, true))
                .isNotEqualTo(WireFacts.line("key", "long", "1", "1", true, true))
                .isNotEqualTo(WireFacts.line("key", "long", "1", "1", false, false))
                .isNotEqualTo(WireFacts.line("key", "int", "1", "1", false, true));
    }
}
